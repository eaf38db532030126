import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/index.js'

const COLUMNS = 'type\thead\tlight\talone\tvoice\troles\twhen\tunless'
const list = (...rows: string[]) => [COLUMNS, ...rows].join('\n')

const harvest = createExtractor({
  types: { Harvest: ['farmer', 'crop'] },
  triggers: [list('Harvest\tকর্তন\tকরা\t\t\tfarmer=subj crop=obj\t\t')],
})

describe('types and triggers of the caller', () => {
  it('finds events of a type of its own, with roles by the cues of the row', () => {
    const [event] = harvest.extract('গতকাল রংপুরে কৃষকেরা ধান কর্তন করেছেন।', {
      publishedAt: '2025-03-12',
    }).events
    const found = Object.fromEntries(
      event.args.map((arg) => [arg.role as string, 'text' in arg ? arg.text : '']),
    )
    expect(event.type).toBe('Harvest')
    expect(found).toMatchObject({ time: 'গতকাল', place: 'রংপুরে', farmer: 'কৃষকেরা' })
    expect(event.rule).toBe('triggers[0]:2')
  })

  it('lets its rows win over the built-in ones', () => {
    const text = 'পুলিশ দুজনকে আটক করেছে।'
    const own = createExtractor({ triggers: [list('Seize\tআটক\tকরা\t\t\t\t\t')] })
    expect(own.extract(text).events.map(({ type }) => type)).toEqual(['Seize'])
    expect(
      createExtractor()
        .extract(text)
        .events.map(({ type }) => type),
    ).toEqual(['Arrest'])
  })

  it('silences what its idioms name, and lets its triggers go before built-in idioms', () => {
    const types = (text: string, rows: string) =>
      createExtractor({ triggers: [list(rows)] })
        .extract(text)
        .events.map(({ type }) => type)
    const attack = 'বিক্ষোভকারীরা থানায় হামলা চালান।'
    expect(types(attack, 'Attack\tহানাদারি\tকরা\t\t\t\t\t')).toEqual(['Attack'])
    expect(types(attack, 'Idiom\tহামলা\tচালানো\t\t\t\t\t')).toEqual([])
    expect(types('তিনি কাজে ঝাঁপিয়ে পড়েন।', 'Attack\tহানাদারি\tকরা\t\t\t\t\t')).toEqual([])
    expect(types('তিনি কাজে ঝাঁপিয়ে পড়েন।', 'Attend\tঝাঁপিয়ে √পড়া\t\t\t\t\t\t')).toEqual(['Attend'])
  })

  it('lets an idiom go that is only a part of a trigger', () =>
    expect(
      createExtractor()
        .extract('অ্যাকাউন্টে নতুন ফিচার চালু করতে যাচ্ছে হোয়াটসঅ্যাপ।')
        .events.map(({ type }) => type),
    ).toEqual(['LaunchProduct']))

  it.each([
    [
      list('Harvest\tকর্তন\tকরা\t\t\t\t\t'),
      'type "Harvest" is neither in the ontology nor among types of your own',
    ],
    [list('Arrest\tপাকড়াও\tকরা\t\t\tsuspect=obj\t\t'), 'Arrest has no role "suspect"'],
    [list('Arrest\tপাকড়াও\tকরাকরি\t\t\t\t\t'), 'light verb "করাকরি" is no dictionary form of a known verb'],
    [
      list('Arrest\tপাকড়াও\tকরেছে\t\t\t\t\t'),
      'light verb "করেছে" is no dictionary form of a known verb; write করা',
    ],
    [list('Arrest\tপাকড়াও √করেন\t\t\t\t\t\t'), '√করেন is no dictionary form of a known verb; write করা'],
    [
      '',
      'triggers[0]:1: there is no row; missing type, head: name the columns, parted by tabs: type, subtype, head',
    ],
    [
      'type,head\nMeet,সভা',
      'triggers[0]:1: columns are type,head; missing type, head: name the columns, parted by tabs',
    ],
    [list('Arrest\tপাকড়াও\t\t\t\t\t\t'), 'the row can never fire'],
  ])('says what is wrong with a list: %#', (triggers, message) => {
    expect(() => createExtractor({ triggers: [triggers] })).toThrow(message)
    expect(() => createExtractor({ triggers: [triggers] })).toThrow(
      expect.objectContaining({ code: 'bad-trigger' }),
    )
  })
})
