/** Unicode characters of a text, as AWS counts them: an emoji outside the Basic Multilingual Plane is one. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}
