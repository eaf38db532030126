const ORDER = ['system', 'light', 'dark'] as const
const SIGN = { system: '◐', light: '☼', dark: '☾' }
const SAID = { system: 'as the system', light: 'light', dark: 'dark' }

/** A button that walks through the colour schemes. */
export function theme(button: HTMLElement): void {
  let at = 0
  button.addEventListener('click', () => {
    at = (at + 1) % ORDER.length
    const chosen = ORDER[at]
    if (chosen === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
    button.textContent = SIGN[chosen]
    button.setAttribute('aria-label', `Colours: ${SAID[chosen]}`)
  })
}
