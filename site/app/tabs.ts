/** Tabs after the ARIA pattern: arrows, Home and End walk, the chosen one shows its panel. */
export function tabs(list: HTMLElement, onShow: (panel: HTMLElement) => void): void {
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const panelOf = (tab: HTMLElement) =>
    document.getElementById(tab.getAttribute('aria-controls') ?? '') as HTMLElement
  const choose = (chosen: HTMLElement) => {
    for (const tab of all) {
      tab.setAttribute('aria-selected', String(tab === chosen))
      tab.tabIndex = tab === chosen ? 0 : -1
      panelOf(tab).hidden = tab !== chosen
    }
    onShow(panelOf(chosen))
  }
  for (const [i, tab] of all.entries()) {
    tab.addEventListener('click', () => choose(tab))
    tab.addEventListener('keydown', (event) => {
      const to = stepOf(event.key, i, all.length)
      if (to === undefined) return
      event.preventDefault()
      choose(all[to])
      all[to].focus()
    })
  }
}

/** Where a key leads in a row of things. */
export function stepOf(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length
    case 'ArrowLeft':
      return (at + length - 1) % length
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}
