import { expect, it } from 'vitest'
import { discourse } from '../../src/discourse/index.js'
import { readDiscourse } from '../support/discourse.js'

const PARAGRAPH = `নাজমুল করিম বলেন, ‘আমরা দুই দেশের চুক্তি নিয়ে কথা বলেছি।’ তিনি জানান, বাংলাদেশ ও ভারত কাজ শুরু করেছে। দুই দেশ একে অপরকে সাহায্য করবে। পুলিশের দাবি, তিনজন আহত হয়েছেন। আহতদের হাসপাতালে নেওয়া হয়। রাসেল হোসেন ও তাঁর বাবা লঞ্চটিতে ছিলেন; তাঁদের উদ্ধার করে একটি নৌকা। প্রেসিডেন্ট ভ্লাদিমির পুতিন দেশটির পাশে থাকার কথা বলেন।\n`

/** Least time of some runs of the stage over so many paragraphs, in milliseconds. */
function time(paragraphs: number): { milliseconds: number; mentions: number } {
  const document = readDiscourse(PARAGRAPH.repeat(paragraphs))
  const stage = discourse()
  let milliseconds = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const begin = performance.now()
    stage.run(document)
    milliseconds = Math.min(milliseconds, performance.now() - begin)
  }
  return { milliseconds, mentions: document.mentions.length }
}

it('costs per mention the same with thousands of mentions', () => {
  time(20)
  const few = time(50)
  const many = time(400)
  expect(many.mentions).toBeGreaterThan(5000)
  const growth = many.milliseconds / few.milliseconds / (many.mentions / few.mentions)
  expect(growth).toBeLessThan(3)
})
