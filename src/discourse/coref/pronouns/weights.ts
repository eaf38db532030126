/** What speaks for an antecedent and against one. */
export interface Weights {
  /** For each sentence between, and for each mention of whom it may be. */
  readonly distance: number
  readonly mentions: number
  readonly paragraph: number
  /** What the mention is. */
  readonly pronoun: number
  readonly name: number
  readonly subject: number
  readonly unnamed: number
  readonly owner: number
  readonly beside: number
  readonly nested: number
  readonly place: number
  /** Who it is. */
  readonly body: number
  readonly bodyUnhonoured: number
  readonly peopleUnhonoured: number
  readonly wrongdoerHonoured: number
  readonly otherRank: number
  readonly otherAgreement: number
  readonly named: number
  readonly official: number
  readonly title: number
  readonly counted: number
  readonly fated: number
  readonly harmed: number
  readonly sameFate: number
  readonly deadSpeaks: number
  readonly committee: number
  /** In one sentence with it, in one clause. */
  readonly sameSubject: number
  readonly sameObject: number
  readonly same: number
  readonly ownObject: number
  readonly doneTo: number
  readonly clauseSubject: number
  readonly clauseOther: number
  readonly withHim: number
  readonly victim: number
  /** By the case of the pronoun; where it begins the sentence behind. */
  readonly ownsOfSubject: number
  readonly bothOwn: number
  readonly objectOfSubject: number
  readonly bothObject: number
  readonly frontSubject: number
  readonly front: number
  /** Who speaks. */
  readonly speaker: number
  readonly speakersFate: number
  readonly speakersKin: number
  readonly speakersKinDoneTo: number
  readonly lastSpeakerSpeaks: number
  readonly lastSpeakerIsTold: number
  readonly goesOn: number
  readonly goesOnToTell: number
  readonly quoted: number
  readonly quotedSpeaks: number
  readonly bothSpoken: number
  readonly officialDoneTo: number
  readonly reportedSpeaks: number
  readonly sameWords: number
  readonly kinBehind: number
  readonly called: number
  readonly inThat: number
  readonly otherBody: number
  readonly tellingBody: number
}

/** Of তিনি, তাঁর, সে: a ranking learned from annotated documents; what those have too little of is set by grammar. */
export const ONE: Weights = {
  distance: -1.2,
  mentions: 0.2,
  paragraph: -1.4,
  pronoun: -0.2,
  name: 0.7,
  subject: 0.4,
  unnamed: -0.8,
  owner: -0.1,
  beside: -0.2,
  nested: -0.9,
  place: 0,
  body: 0,
  bodyUnhonoured: 0,
  peopleUnhonoured: 0,
  wrongdoerHonoured: 0,
  otherRank: -4,
  otherAgreement: -2,
  named: 0.7,
  official: -0.8,
  title: 1.7,
  counted: 3,
  fated: 3.8,
  harmed: 0.2,
  sameFate: 2,
  deadSpeaks: -3,
  committee: 4,
  sameSubject: 1.5,
  sameObject: -2.9,
  same: 0.4,
  ownObject: -6,
  doneTo: -2.5,
  clauseSubject: -0.9,
  clauseOther: -0.5,
  withHim: -5,
  victim: -4,
  ownsOfSubject: -0.4,
  bothOwn: 0.3,
  objectOfSubject: -0.7,
  bothObject: 0.8,
  frontSubject: 1.7,
  front: 1.1,
  speaker: 0.6,
  speakersFate: -2,
  speakersKin: 1,
  speakersKinDoneTo: 3,
  lastSpeakerSpeaks: 1,
  lastSpeakerIsTold: 0.2,
  goesOn: 1.5,
  goesOnToTell: 1,
  quoted: -2.4,
  quotedSpeaks: -3.5,
  bothSpoken: 0.8,
  officialDoneTo: -2,
  reportedSpeaks: -3,
  sameWords: 2,
  kinBehind: 5,
  called: 5,
  inThat: -4,
  otherBody: -3,
  tellingBody: 2,
}

/** Of তাঁরা, তাদের: found by trying on annotated documents. */
export const MANY: Weights = {
  distance: -2,
  mentions: 0.2,
  paragraph: -0.6,
  pronoun: 0.4,
  name: 0,
  subject: 1.6,
  unnamed: 0,
  owner: -0.1,
  beside: 0,
  nested: -0.8,
  place: -1.5,
  body: -2.3,
  bodyUnhonoured: -0.8,
  peopleUnhonoured: -0.8,
  wrongdoerHonoured: -1.5,
  otherRank: -2.5,
  otherAgreement: 0,
  named: 0,
  official: 0,
  title: 0,
  counted: 3,
  fated: 3.5,
  harmed: 0,
  sameFate: 1,
  deadSpeaks: -3,
  committee: 4,
  sameSubject: 1,
  sameObject: -2.2,
  same: 0.6,
  ownObject: -6,
  doneTo: 0,
  clauseSubject: 0,
  clauseOther: -1.5,
  withHim: -5,
  victim: -4,
  ownsOfSubject: 0,
  bothOwn: 0,
  objectOfSubject: 0,
  bothObject: 0,
  frontSubject: 0,
  front: 0,
  speaker: 1.8,
  speakersFate: -2,
  speakersKin: 1,
  speakersKinDoneTo: 3,
  lastSpeakerSpeaks: 1,
  lastSpeakerIsTold: 0,
  goesOn: 1,
  goesOnToTell: 0,
  quoted: -0.6,
  quotedSpeaks: -0.6,
  bothSpoken: 0,
  officialDoneTo: 0,
  reportedSpeaks: 0,
  sameWords: 0,
  kinBehind: 4,
  called: 5,
  inThat: -4,
  otherBody: -3,
  tellingBody: 2,
}
