/** A function of a query language. */
export interface QueryFunction {
  /** As it is called: `$sum`, `States.Format`. */
  readonly name: string;
  readonly parameters: string;
  readonly gives: string;
  readonly meaning: string;
}

/** One function a line: name(parameters) → result: meaning. */
function table(text: string): readonly QueryFunction[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [, name, parameters, gives, meaning] = /^\s*(\S+?)\((.*?)\) → (.+?): (.+)$/.exec(line) ?? [];
      return name === undefined || parameters === undefined || gives === undefined || meaning === undefined
        ? []
        : [{ name, parameters, gives, meaning }];
    });
}

/** The 18 intrinsic functions, JSONPath only. @see https://states-language.net/spec.html#appendix-b */
export const INTRINSICS = table(`
  States.Format(template, …values) → text: Fills each {} of a template, in order.
  States.StringToJson(text) → any: Parses JSON text.
  States.JsonToString(value) → text: Writes a value as JSON text.
  States.Array(…values) → array: Makes an array of its arguments.
  States.ArrayPartition(array, size) → array: Cuts an array into chunks of at most this size.
  States.ArrayContains(array, value) → boolean: Whether a value is in the array.
  States.ArrayRange(first, last, step) → array: Numbers from first to last, at most 1,000.
  States.ArrayGetItem(array, index) → any: The item at an index, from 0.
  States.ArrayLength(array) → number: How many items.
  States.ArrayUnique(array) → array: One of each.
  States.Base64Encode(text) → text: Text as Base64, up to 10,000 characters.
  States.Base64Decode(text) → text: Base64 as text, up to 10,000 characters.
  States.Hash(data, algorithm) → text: MD5, SHA-1, SHA-256, SHA-384 or SHA-512, as hexadecimal text.
  States.JsonMerge(first, second, false) → object: Merges two objects, shallowly; the second wins.
  States.MathRandom(start, end, seed?) → number: A whole number from start up to, without, end.
  States.MathAdd(a, b) → number: The sum of two whole numbers.
  States.StringSplit(text, splitters) → array: Splits at any of the characters.
  States.UUID() → text: A random UUID, version 4.
`);

/** JSONata's own library, and what Step Functions adds to it. @see https://docs.jsonata.org/overview */
export const JSONATA_FUNCTIONS = table(`
  $partition(array, size) → array: Step Functions': cuts an array into chunks of at most this size.
  $range(first, last, step) → array: Step Functions': numbers from first to last.
  $hash(data, algorithm) → text: Step Functions': a hash as hexadecimal text.
  $random(seed?) → number: A number from 0 up to 1; the seed is Step Functions' addition.
  $uuid() → text: Step Functions': a random UUID, version 4.
  $parse(text) → any: Step Functions': parses JSON text. $eval is not there.
  $sum(numbers) → number: Adds up.
  $count(array) → number: How many items.
  $max(numbers) → number: The largest.
  $min(numbers) → number: The smallest.
  $average(numbers) → number: The mean.
  $map(array, function) → array: The function of each item.
  $filter(array, function) → array: The items for which the function is true. One alone comes bare, none as nothing.
  $single(array, function?) → any: The one item that fits; an error where there are more or none.
  $reduce(array, function, first?) → any: One value out of all items.
  $sift(object, function) → object: The members for which the function is true.
  $each(object, function) → array: The function of each member.
  $sort(array, function?) → array: Sorted; the function says whether two are to be swapped.
  $reverse(array) → array: Back to front.
  $shuffle(array) → array: In an order by chance.
  $distinct(array) → array: One of each.
  $zip(…arrays) → array: Items of the same place together.
  $append(a, b) → array: One array after the other.
  $keys(object) → array: The names of the members.
  $lookup(object, name) → any: The member of that name.
  $spread(object) → array: An object for each member.
  $merge(objects) → object: One object of all; the later wins.
  $exists(value) → boolean: Whether there is a value.
  $type(value) → text: null, number, string, boolean, array, object or function.
  $assert(condition, message) → nothing: Fails with the message where the condition is false.
  $error(message) → nothing: Fails with the message.
  $string(value, pretty?) → text: Writes a value as text, objects as JSON.
  $number(value) → number: Text or boolean as a number.
  $boolean(value) → boolean: What JSONata takes for true.
  $not(value) → boolean: The other of true and false.
  $length(text) → number: How many characters.
  $substring(text, start, length?) → text: A part of it; a start below 0 counts from the end.
  $substringBefore(text, mark) → text: What stands before the mark.
  $substringAfter(text, mark) → text: What stands after the mark.
  $uppercase(text) → text: In capitals.
  $lowercase(text) → text: In small letters.
  $trim(text) → text: Without blanks at its ends.
  $pad(text, width, character?) → text: Filled up to a width, on the left where it is below 0.
  $contains(text, pattern) → boolean: Whether the text or regular expression is in it.
  $split(text, separator, limit?) → array: Its parts.
  $join(texts, separator?) → text: One text of all.
  $match(text, pattern, limit?) → array: What a regular expression finds.
  $replace(text, pattern, with, limit?) → text: With each find replaced.
  $base64encode(text) → text: Text as Base64.
  $base64decode(text) → text: Base64 as text.
  $encodeUrlComponent(text) → text: Fit for a part of an address.
  $decodeUrlComponent(text) → text: A part of an address as text.
  $abs(number) → number: Without its sign.
  $floor(number) → number: Rounded down.
  $ceil(number) → number: Rounded up.
  $round(number, digits?) → number: Rounded, halves to the even neighbour.
  $power(base, exponent) → number: The power.
  $sqrt(number) → number: The square root.
  $formatNumber(number, picture) → text: As the picture shows: '#,##0.00'.
  $formatBase(number, base) → text: In another base.
  $formatInteger(number, picture) → text: As the picture shows: 'w' for words.
  $parseInteger(text, picture) → number: Read by the picture.
  $now(picture?) → text: The moment as RFC 3339 text; the same all through one expression.
  $millis() → number: The moment in milliseconds since 1970.
  $fromMillis(number, picture?) → text: Milliseconds since 1970 as RFC 3339 text.
  $toMillis(text, picture?) → number: A moment's text as milliseconds since 1970.
`);

/** @returns `$sum(numbers) → number`. */
export function signature({ name, parameters, gives }: QueryFunction): string {
  return `${name}(${parameters}) → ${gives}`;
}
