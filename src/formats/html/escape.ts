/** Text that is safe in HTML content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/gu, (unit) => (unit === '\0' ? '\ufffd' : `&#${unit.charCodeAt(0)};`))
}
