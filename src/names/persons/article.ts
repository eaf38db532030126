const ARABIC_ARTICLE = /^(?:আল|এল|আত|আদ|আন|আর|আস|আশ|উদ|উল|উর|উস)-(?=.{3})/u

/** A part of a name without the Arabic article before it: বুরহান of আল-বুরহান. Undefined where there is none. */
export function withoutArticle(part: string): string | undefined {
  const article = ARABIC_ARTICLE.exec(part)
  return article === null ? undefined : part.slice(article[0].length)
}
