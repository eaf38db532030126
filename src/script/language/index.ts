export { detectLanguage, type LanguageRun, languageRuns } from './detect.js'
export { language } from './stage.js'
