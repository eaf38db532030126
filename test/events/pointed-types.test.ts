import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bracketed } from '../../src/events/triggers/lint.js'
import { normalForm } from '../../src/script/index.js'
import { eventMarks } from '../support/events.js'

/** An event of each type that a noun may point back to, without the noun. */
const TOLD: Readonly<Record<string, string>> = {
  Approve: 'মন্ত্রিসভা নীতিমালাটি [অনুমোদন করেছে]।',
  Ban: 'সরকার দলটিকে [নিষিদ্ধ করেছে]।',
  Sanction: 'যুক্তরাষ্ট্র ব্যাংকটিকে [কালো তালিকাভুক্ত করেছে]।',
  Appoint: 'সরকার রহিমকে উপাচার্য [নিয়োগ করেছে]।',
  EndPosition: 'সরকার উপাচার্যকে [বরখাস্ত করেছে]।',
  CloseOrg: 'মালিকপক্ষ কারখানাটি [বন্ধ করে দিয়েছে]।',
  FoundOrg: 'তিনি বিদ্যালয়টি [প্রতিষ্ঠা করেছেন]।',
  Allocate: 'সরকার সেতুর জন্য ৩০০ কোটি টাকা [বরাদ্দ দিয়েছে]।',
  Withdraw: 'রাশিয়া শহরটি থেকে [সেনা প্রত্যাহার করেছে]।',
  Deploy: 'সরকার শহরে [সেনা মোতায়েন করেছে]।',
  CutRelations: 'কলম্বিয়া ইসরায়েলের সঙ্গে [সম্পর্ক ছিন্ন করেছে]।',
  RecognizeState: 'স্পেন ফিলিস্তিনকে [রাষ্ট্র হিসেবে স্বীকৃতি দিয়েছে]।',
  Sentence: 'আদালত রহিমকে ১০ বছরের [কারাদণ্ড দিয়েছে]।',
  Announce: 'কমিশন [তফসিল প্রকাশ করেছে]।',
  Trade: 'দেশটি ভারতে চাল [রপ্তানি করেছে]।',
  Seize: 'কাস্টমস গুদাম থেকে সোনা [জব্দ করেছে]।',
  Arrest: 'পুলিশ রহিমকে [আটক করেছে]।',
  Attack: 'দুর্বৃত্তরা রহিমকে [মারধর করেছে]।',
  LaunchProduct: 'প্রতিষ্ঠানটি নতুন ফোন [বাজারে এনেছে]।',
  ProvideAid: 'সংস্থাটি দুর্গতদের [ত্রাণ দিয়েছে]।',
  Mediate: 'কাতার দুই পক্ষের মধ্যে [মধ্যস্থতা করেছে]।',
  Statement: 'রহিম বিষয়টি নিয়ে [মুখ খুলেছেন]।',
  Condemn: 'রহিম সরকারের [সমালোচনা করেছেন]।',
  Praise: 'রহিম সরকারের [প্রশংসা করেছেন]।',
  Accuse: 'রহিম সরকারকে [দায়ী করেছেন]।',
  Threaten: 'রহিম ইরানকে [হুঁশিয়ারি দিয়েছেন]।',
  Pledge: 'রহিম সহায়তার [প্রতিশ্রুতি দিয়েছেন]।',
  Demand: 'রহিম মন্ত্রীর পদত্যাগ [চেয়েছেন]।',
  Urge: 'রহিম সবাইকে ঘরে থাকতে [তাগিদ দিয়েছেন]।',
  Deny: 'রহিম ওই কথা [অস্বীকার করেছেন]।',
  Reject: 'রহিম শর্তটি [প্রত্যাখ্যান করেছেন]।',
  Acquit: 'আদালত রহিমকে [খালাস দিয়েছে]।',
  Release: 'কর্তৃপক্ষ রহিমকে [মুক্তি দিয়েছে]।',
  SignAgreement: 'নেপাল ও ভারত দলিলটিতে [সই করেছে]।',
  Ceasefire: 'দুই পক্ষ [যুদ্ধবিরতিতে রাজি হয়েছে]।',
  FileCase: 'রহিম থানায় [মামলা করেছেন]।',
  Appeal: 'রহিম উচ্চ আদালতে [আপিল করেছেন]।',
  Protest: 'শ্রমিকেরা শহরে [মিছিল করেছেন]।',
  Vote: 'সদস্যরা প্রস্তাবটির পক্ষে [ভোট দিয়েছেন]।',
}
/** What is told in between, as the last fact: what a noun points at that names no types. */
const BETWEEN = 'পরে করিম বাড়ি ফেরেন।'

const rows = readFileSync('data/words/events/pointed-types.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'))
const pairs = rows.flatMap(([noun, types]) => types.split(' ').map((type) => [noun, type] as const))

it.each(pairs)('এ %s means an event of type %s', (noun, type) => {
  const { text, marks } = bracketed(TOLD[type])
  const genitive = /[\u09be-\u09cc]$/u.test(noun) ? `${noun}র` : `${noun}ের`
  const source = normalForm(`${text} ${BETWEEN} এ ${genitive} নিন্দা জানিয়েছে জাতীয় পার্টি।`)
  const condemned = eventMarks(source, { region: 'BD' }).find(
    ({ start, label }) => start > source.indexOf(` এ ${noun}`) && label.startsWith('Condemn'),
  )
  const words = normalForm(text.slice(marks[0].start, marks[0].end)).replaceAll(' ', '_')
  expect(condemned?.label).toContain(` reason=${words}`)
})
