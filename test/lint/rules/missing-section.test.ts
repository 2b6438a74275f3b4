import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading, sectionsWithout } from '../make-reading.ts'

const missing = (...roles: string[]) =>
  found('missing-section', makeReading({ plan: { sections: sectionsWithout(...roles) } })).map(
    ({ args, severity }) => `${args.role} ${severity}`,
  )

test('purpose, content and organization are warnings, form and funding infos', () => {
  expect(missing('purpose', 'content', 'tasks', 'form', 'funding', 'organization')).toEqual([
    'purpose warning',
    'content warning',
    'form info',
    'funding info',
    'organization warning',
  ])
})

test('content and tasks stand for each other', () => {
  expect(missing('content')).toEqual([])
  expect(missing('tasks')).toEqual([])
})

test('other roles are not asked for', () => {
  expect(
    missing('requirements', 'objectives', 'audience', 'scope', 'schedule', 'reporting', 'context', 'other'),
  ).toEqual([])
})
