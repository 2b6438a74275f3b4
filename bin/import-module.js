'use strict'
// Loads a module for the command, which is compiled from a code cache: in such a script node refuses `import()`.
module.exports = (url) => import(url)
