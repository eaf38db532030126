import { expect, it } from 'vitest'
import { eventMarks } from '../support/events.js'

/** What fills a role at the trigger that begins with a word, and nothing else. */
function fillersAt(text: string, trigger: string, role: string): string[] {
  const marks = eventMarks(text, { publishedAt: '2025-11-20', region: 'BD' })
  const label = marks.find(({ start }) => text.startsWith(trigger, start))?.label ?? ''
  return label
    .split(' ')
    .flatMap((part) => (part.startsWith(`${role}=`) ? [part.slice(role.length + 1)] : []))
}

// What must not be there: a participant, a time or a cause of something else.
it.each([
  ['আহত ছয়জনকে জেলা হাসপাতালে ভর্তি করা হয়; দুজনকে ঢাকায় পাঠানো হয়েছে।', 'পাঠানো হয়েছে', 'hospital', []],
  ['দুপুরে পুলিশ দুই চোরকে রাজশাহীতে আটক করে; একটি গুদাম বগুড়ায় পুড়ে গেছে।', 'পুড়ে গেছে', 'place', ['বগুড়ায়']],
  ['রোববার আসামিকে ৩০ ডিসেম্বর পর্যন্ত কারাগারে পাঠানোর নির্দেশ দেন বিচারক।', 'কারাগারে', 'time', ['রোববার']],
  ['আগামী রোববার থেকে কাজ বন্ধ রাখার হুমকি দিয়েছেন মালিকেরা।', 'হুমকি', 'time', []],
  ['দুপুরে বাজারের একটি দোকানে আগুন ধরে যায়। কেউ হতাহত হননি।', 'হতাহত', 'cause', []],
  ['সকালে দুই দলের সংঘর্ষ হয়। পরে একটি দোকান ভাঙচুর করা হয়।', 'ভাঙচুর', 'cause', []],
  ['রাজ্যের ১৪টি হাসপাতালে কর্মবিরতি শুরু করেন জুনিয়র ডাক্তারেরা।', 'কর্মবিরতি', 'count', []],
  ['গত বছর দিল্লি সফরে গিয়ে কিমের সঙ্গে চুক্তি সই করেছিলেন পুতিন।', 'চুক্তি', 'party', ['কিমের', 'পুতিন']],
  ['এলাকায় জল ঢুকেছে, তবে হতাহতের খবর নেই।', 'হতাহতের', 'victim', []],
  ['তাঁর মক্কেল কোনো অনিয়ম করেননি।', 'অনিয়ম', 'asset', []],
  ['তাঁর বিরুদ্ধে ২০ লাখ টাকা ঘুষ নেওয়ার অভিযোগ উঠেছে।', 'ঘুষ', 'asset', []],
  ['রাজশাহী, ২০ নভেম্বর ২০২৫ (বাসস): সড়ক মেরামতে ৩০০ কোটি টাকা বরাদ্দ দিয়েছে সরকার।', 'বরাদ্দ', 'time', []],
  ['চার দশক আগে চুরি যাওয়া দুটি মূর্তি নেপালকে ফিরিয়ে দিয়েছে ব্রিটেন।', 'ফিরিয়ে', 'time', []],
  ['লন্ডনে আটকে থাকা আরও সাতটি মূর্তি ফেরত চেয়েছে সরকার।', 'ফেরত', 'place', []],
  ['আগামী মাসে সাগরে যৌথ মহড়া করবে ভারত ও জাপান।', 'যৌথ', 'trainer', []],
])('%s: %s has %s %j', (text, trigger, role, fillers) => {
  expect(fillersAt(text.normalize('NFC'), trigger.normalize('NFC'), role)).toEqual(
    fillers.map((each) => each.normalize('NFC')),
  )
})
