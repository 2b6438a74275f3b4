/** Endings of the formats that are read. A file is read by its content; the ending only says what is worth opening. */
const ENDINGS = ['txt', 'md', 'markdown', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'html', 'htm']

/** A glob for the documents in a folder and below it; its ending is to be matched without regard to case. */
export const DOCUMENTS = `**/*.{${ENDINGS.join(',')}}`

/** A glob for the files that Word and LibreOffice keep beside a document while somebody has it open. */
export const LOCK_FILES = '**/{~$,.~lock.}*'

const DOCUMENT = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i')
const LOCK_FILE = /^(?:~\$|\.~lock\.)/

/**
 * Whether a file that was not named itself is taken for a document.
 *
 * @param name the name without its folder
 */
export function isDocumentName(name: string): boolean {
  return DOCUMENT.test(name) && !LOCK_FILE.test(name)
}
