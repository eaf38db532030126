declare module 'bangla-number-converter' {
  const converter: { readonly toBanglaNumber: (number: number | string) => string }
  export default converter
}
