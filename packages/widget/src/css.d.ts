// Style sheets are imported as text, because a strict content security policy allows only constructed ones.
declare module '*.css?inline' {
  const css: string
  export default css
}
