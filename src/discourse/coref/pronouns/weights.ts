/**
 * What speaks for an antecedent and against one: of তিনি, তাঁর, সে, and of তাঁরা, তাদের. A ranking learned from annotated documents;
 * what those have too little of is set by grammar.
 */
const TABLE = {
  // For each sentence between, and for each mention of whom it may be.
  distance: [-1.3, -1.9],
  mentions: [0, 0.2],
  paragraph: [-2.1, -0.9],
  // What the mention is.
  pronoun: [0.9, 0.6],
  name: [0.9, 0.2],
  subject: [0.3, 1.2],
  unnamed: [-0.7, 0],
  owner: [-0.5, 0],
  beside: [-0.4, -0.1],
  nested: [-0.8, -0.8],
  place: [0, -1.5],
  // Who it is.
  body: [0, -2.5],
  bodyUnhonoured: [0, -0.8],
  peopleUnhonoured: [0, -1],
  wrongdoerHonoured: [0, -1.6],
  otherRank: [-3.9, -2.6],
  otherAgreement: [-2, 0],
  named: [0.5, 0.1],
  official: [-0.5, -0.1],
  title: [1.5, -0.1],
  counted: [3, 3.2],
  fated: [3.2, 3.5],
  harmed: [0.4, 0],
  impossible: [-2, -2],
  sameFate: [2.3, 1],
  deadSpeaks: [-3, -3],
  committee: [4, 4],
  // In one sentence with it, in one clause.
  sameSubject: [0.7, 1.2],
  sameObject: [-3.2, -2],
  same: [-0.1, 0.3],
  ownObject: [-5.9, -5.8],
  doneTo: [-2.5, 0],
  clauseSubject: [-1.1, -0.2],
  clauseOther: [-0.6, -1.7],
  withHim: [-5.1, -5],
  victim: [-4.2, -4],
  // By the case of the pronoun; where it begins the sentence behind.
  ownsOfSubject: [-0.8, -0.4],
  bothOwn: [0.4, -0.2],
  objectOfSubject: [-0.8, 0.2],
  bothObject: [0.8, 0],
  frontSubject: [1.8, 0],
  front: [1.6, -0.1],
  behindAdverbSubject: [0.8, -0.2],
  behindAdverb: [0.2, 0.1],
  // Who speaks.
  speaker: [0.1, 1.9],
  speakersFate: [-2.2, -2],
  speakersKin: [1.2, 1],
  speakersKinDoneTo: [3.2, 3],
  lastSpeakerSpeaks: [1.2, 1.2],
  lastSpeakerIsTold: [-0.2, 0.1],
  goesOn: [1.5, 0.9],
  goesOnToTell: [1.7, 0],
  quoted: [-2.5, -0.6],
  quotedSpeaks: [-3.7, -0.6],
  bothSpoken: [0.9, 0],
  officialDoneTo: [-2.1, 0],
  reportedSpeaks: [-3.1, 0],
  sameWords: [1.9, -0.2],
  kinBehind: [5, 4],
  called: [5.2, 5],
  inThat: [-4, -3.9],
  otherBody: [-3, -3],
  tellingBody: [2, 2],
  // Of whom the text told first, who was told of last, and whom the last sentence brought in behind its verb.
  topic: [0.4, 0],
  nearest: [0.6, 0.2],
  presented: [0.2, 0.1],
  // সে, তাকে: of a child, of somebody in office; what a dead man does, and what he was.
  lowly: [2.5, 0],
  lowlyOfficial: [-1.5, 0],
  deadActs: [-0.7, -0.2],
  deadWas: [1, 0],
  // Who speaks was named for the first time, or holds an office; উনি is never he.
  speakerNew: [-2.4, 0],
  speakerNewOwns: [-0.1, 0],
  speakerNewDoneTo: [-0.2, 0],
  speakerOfficial: [-0.8, 0],
  speakerWitness: [-0.8, 0],
  speakerOfficialOwns: [0.2, 0],
  speakerPointed: [-4, 0],
  // Told of in the last sentence's words, and whose words they were.
  toldInWords: [0.7, -0.1],
  lastSpeakerDoneTo: [0.1, 0],
  lastSpeakerOwns: [-0.1, 0.1],
  // তিনি তাঁর …, তিনি তাঁর ভাই
  clausePronoun: [-0.1, 0],
  // জামাল বলেন, মৃণাল তাঁর বাবার মতো; তাঁকে নিয়ে জামাল বলেন, তিনি …; what police tell
  subjectInWords: [-0.6, 0],
  about: [3.1, 2],
  tellingPolice: [0, -3.5],
  arresting: [-5, -5],
  ownPredicate: [-3, 0],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type Weights = Readonly<Record<keyof typeof TABLE, number>>

const column = (at: 0 | 1) =>
  Object.fromEntries(Object.entries(TABLE).map(([reason, row]) => [reason, row[at]])) as Weights

/** Of তিনি, তাঁর, সে. */
export const ONE: Weights = /* @__PURE__ */ column(0)
/** Of তাঁরা, তাদের. */
export const MANY: Weights = /* @__PURE__ */ column(1)
