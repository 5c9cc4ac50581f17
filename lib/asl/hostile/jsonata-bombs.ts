import { type HostileCase, jsonata, machine, nested } from "./hostile-case";

const QUERY = "States.QueryEvaluationError";
const STEPS = "more than 250000 steps";

/** Expressions that would recurse, loop or grow without end. */
export const jsonataBombs: readonly HostileCase[] = [
  {
    says: "a function that calls itself",
    definition: jsonata("($f := function($n){ 1 + $f($n + 1) }; $f(0))"),
    ends: QUERY,
    cause: "nests more than",
  },
  { says: "a tail call without end", definition: jsonata("($f := function($n){ $f($n + 1) }; $f(0))"), ends: QUERY, cause: STEPS },
  {
    says: "two functions that call each other",
    definition: jsonata("($f := function($n){ $g($n) + 1 }; $g := function($n){ $f($n) + 1 }; $f(0))"),
    ends: QUERY,
  },
  {
    says: "the Y combinator without an end",
    definition: jsonata("(function($x){ $x($x) })(function($x){ $x($x) })"),
    ends: QUERY,
    cause: STEPS,
  },
  {
    says: "Fibonacci of 40",
    definition: jsonata("($f := function($n){ $n < 2 ? $n : $f($n - 1) + $f($n - 2) }; $f(40))"),
    ends: QUERY,
    cause: STEPS,
  },
  {
    says: "Ackermann of (4, 2)",
    definition: jsonata("($a := function($m, $n){ $m = 0 ? $n + 1 : $n = 0 ? $a($m - 1, 1) : $a($m - 1, $a($m, $n - 1)) }; $a(4, 2))"),
    ends: QUERY,
  },
  {
    says: "$map in $map in $map",
    definition: jsonata(
      "$count($map([1..1000], function($a){ $count($map([1..1000], function($b){ $count($map([1..1000], function($c){ $c })) })) }))",
    ),
    ends: QUERY,
    cause: STEPS,
  },
  {
    says: "$reduce over two million numbers",
    definition: jsonata("$reduce([1..2000000], function($a, $b){ $a + $b })"),
    ends: QUERY,
    cause: "list would have more",
  },
  { says: "$reduce that doubles a string", definition: jsonata("$reduce([1..64], function($a, $b){ $a & $a }, 'xxxxxxxx')"), ends: QUERY },
  {
    says: "$reduce that doubles a list",
    definition: jsonata("$count($reduce([1..64], function($a, $b){ $append($a, $a) }, [1, 2]))"),
    ends: QUERY,
  },
  { says: "a range of a thousand million", definition: jsonata("[1..1000000000]"), ends: QUERY, cause: "list would have more" },
  { says: "a range to 1e308", definition: jsonata("[1..1e308]"), ends: QUERY },
  { says: "a product of four ranges", definition: jsonata("$count([1..200].([1..200].([1..200].([1..200]))))"), ends: QUERY },
  { says: "$pad to a thousand million", definition: jsonata("$length($pad('x', 1000000000))"), ends: QUERY },
  { says: "$pad to minus a thousand million", definition: jsonata("$length($pad('x', -1000000000, 'ab'))"), ends: QUERY },
  {
    says: "$join of a long list by a long text",
    definition: jsonata("($s := $pad('', 900000, 'x'); $length($join([1..100000].'y', $s)))"),
    ends: QUERY,
  },
  {
    says: "$replace of each letter by a long text",
    definition: jsonata("($s := $pad('', 900000, 'x'); $length($replace($s, 'x', $s)))"),
    ends: QUERY,
  },
  {
    says: "$string of what grows by doubling",
    definition: jsonata("($f := function($n, $v){ $n = 0 ? $v : $f($n - 1, [$v, $v]) }; $length($string($f(40, [1]))))"),
    ends: QUERY,
  },
  {
    says: "an object that shares itself a trillion times",
    definition: jsonata("($f := function($n, $v){ $n = 0 ? $v : $f($n - 1, {'a': $v, 'b': $v}) }; $f(40, {}))"),
    ends: QUERY,
  },
  {
    says: "** on what grows by doubling",
    definition: jsonata("($f := function($n, $v){ $n = 0 ? $v : $f($n - 1, {'a': $v, 'b': $v}) }; $v := $f(25, {}); $count($v.**))"),
    ends: QUERY,
  },
  {
    says: "$sort by a function that never ends",
    definition: jsonata("$sort([1..10], function($a, $b){ ($f := function(){ $f() }; $f()) })"),
    ends: QUERY,
    cause: STEPS,
  },
  {
    says: "$sort of a hundred thousand by a function",
    definition: jsonata("$count($sort([1..200000], function($a, $b){ $a < $b }))"),
    ends: QUERY,
    cause: STEPS,
  },
  { says: "$distinct of a hundred thousand numbers", definition: jsonata("$count($distinct([1..100000]))"), ends: "SUCCEEDED" },
  { says: "$partition of a million into ones", definition: jsonata("$count($partition([1..900000], 1))"), ends: "SUCCEEDED" },
  { says: "$range with a step of next to nothing", definition: jsonata("$range(0, 1, 1e-300)"), ends: QUERY },
  { says: "$range with a step of nothing", definition: jsonata("$range(0, 10, 0)"), ends: QUERY },
  { says: "$parse of what nests too deep", definition: jsonata("$parse($join([1..100000].'[', ''))"), ends: QUERY },
  {
    says: "$parse of a well formed deep text",
    definition: jsonata("$parse($join([1..100000].'[', '') & $join([1..100000].']', ''))"),
    ends: QUERY,
  },
  { says: "$string of a function", definition: jsonata("$map"), ends: QUERY },
  { says: "$eval", definition: jsonata("$eval('1+1')"), ends: "UNSUPPORTED_JSONATA_EXPRESSION" },
  { says: "$error with an empty message", definition: jsonata("$error('')"), ends: QUERY },
  { says: "$assert that fails", definition: jsonata("$assert(false, 'no')"), ends: QUERY },
  { says: "$power to infinity", definition: jsonata("$power(10, 1000)"), ends: QUERY },
  { says: "a division by nothing", definition: jsonata("1 / 0"), ends: QUERY },
  { says: "the root of less than nothing", definition: jsonata("$sqrt(-1)"), ends: QUERY },
  { says: "$formatBase of 1e308", definition: jsonata("$formatBase(1e308, 2)"), ends: "SUCCEEDED" },
  {
    says: "$formatNumber with a picture of a million signs",
    definition: jsonata("$length($formatNumber(1, $pad('', 1000000, '0')))"),
    ends: "SUCCEEDED",
  },
  { says: "$toMillis of nonsense", definition: jsonata("$toMillis('not a time', '[Y]')"), ends: QUERY },
  { says: "$fromMillis of 1e300", definition: jsonata("$fromMillis(1e300)"), ends: "SUCCEEDED" },
  {
    says: "a transform of everything for ever",
    definition: jsonata("$reduce([1..100000], function($a, $b){ $a ~> |$|{'n': $b}| }, {'a': 1})"),
    ends: QUERY,
  },
  { says: "ten thousand brackets", definition: jsonata(nested(10_000, "(", "1", ")")), ends: "INVALID_JSONATA_EXPRESSION" },
  { says: "ten thousand unclosed brackets", definition: jsonata("(".repeat(10_000)), ends: "INVALID_JSONATA_EXPRESSION" },
  { says: "fifty thousand additions", definition: jsonata(`1${" + 1".repeat(50_000)}`), ends: "INVALID_JSONATA_EXPRESSION" },
  {
    says: "three thousand additions",
    definition: jsonata(`1${" + 1".repeat(3000)}`),
    ends: "INVALID_JSONATA_EXPRESSION",
    cause: "nests too deep",
  },
  { says: "$sort of 900,000 numbers", definition: jsonata("$count($sort([1..900000]))"), ends: "SUCCEEDED" },
  { says: "order-by of twenty thousand", definition: jsonata("$count([1..20000]^(>$))"), ends: QUERY },
  { says: "a context-free dollar", definition: jsonata("$"), ends: "UNSUPPORTED_JSONATA_EXPRESSION" },
  { says: "a comment that never closes", definition: jsonata("1 /* "), ends: "INVALID_JSONATA_EXPRESSION" },
  {
    says: "delimiters within delimiters",
    definition: machine({ Type: "Pass", Output: "{% {% 1 %} %}", End: true }, { QueryLanguage: "JSONata" }),
    ends: "INVALID_JSONATA_EXPRESSION",
  },
];
