/** What a name in a formula stands for. */
export type Value = number | string;

/** A formula, ready to be worked out with values for its names. @throws FormulaError for a name or function there is not, or a text where a number is needed. */
export type Formula = (values: ReadonlyMap<string, Value>) => Value;

/** What a formula may call. */
export type FormulaFunction = (...args: readonly Value[]) => Value;

/** A formula that cannot be read or worked out; the message says where and how to mend it. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

/**
 * Reads a formula: numbers, names, `+ - * /`, brackets, and calls of the given functions. It is data: nothing else can be said in it.
 *
 * @throws FormulaError where the text is none, or calls a function that is not given.
 * @example parseFormula("max(0, runs * states - 4000)", functions)(new Map([["runs", 10], ["states", 6]])) // 0
 */
export function parseFormula(text: string, functions: ReadonlyMap<string, FormulaFunction>): Formula {
  const tokens = text.match(/\d+(\.\d+)?|[a-zA-Z]\w*|[-+*/(),]|\S/g) ?? [];
  const reader = new FormulaReader(text, tokens, functions);
  return reader.readAll();
}

const PRODUCTS: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ["*", (left, right) => left * right],
  ["/", (left, right) => left / right],
]);
const SUMS: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ["+", (left, right) => left + right],
  ["-", (left, right) => left - right],
]);

class FormulaReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly string[],
    private readonly functions: ReadonlyMap<string, FormulaFunction>,
  ) {}

  readAll(): Formula {
    const formula = this.sum();
    if (this.at < this.tokens.length) throw this.error(`"${this.tokens[this.at] ?? ""}" is not expected here`);
    return formula;
  }

  private sum(): Formula {
    return this.chain(SUMS, () => this.product());
  }

  private product(): Formula {
    return this.chain(PRODUCTS, () => this.factor());
  }

  private chain(operators: ReadonlyMap<string, (left: number, right: number) => number>, next: () => Formula): Formula {
    let formula = next();
    for (;;) {
      const operator = operators.get(this.tokens[this.at] ?? "");
      if (operator === undefined) return formula;
      this.at += 1;
      const left = formula;
      const right = next();
      formula = (values) => operator(numberIn(left(values)), numberIn(right(values)));
    }
  }

  private factor(): Formula {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined) throw this.error("it ends too early");
    if (token === "-") {
      const factor = this.factor();
      return (values) => -numberIn(factor(values));
    }
    if (token === "(") {
      const inner = this.sum();
      this.expect(")");
      return inner;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (!/^[a-zA-Z]/.test(token)) throw this.error(`"${token}" is not expected here`);
    return this.tokens[this.at] === "(" ? this.call(token) : named(token);
  }

  private call(name: string): Formula {
    const called = this.functions.get(name);
    if (called === undefined) throw this.error(`there is no function "${name}". There are: ${[...this.functions.keys()].join(", ")}`);
    this.expect("(");
    const args: Formula[] = [];
    while (this.tokens[this.at] !== ")") {
      if (args.length > 0) this.expect(",");
      args.push(this.sum());
    }
    this.expect(")");
    return (values) => called(...args.map((arg) => arg(values)));
  }

  private expect(token: string): void {
    if (this.tokens[this.at] !== token) throw this.error(`"${token}" is missing`);
    this.at += 1;
  }

  private error(what: string): FormulaError {
    return new FormulaError(`The formula "${this.text}" cannot be read: ${what}.`);
  }
}

function named(name: string): Formula {
  return (values) => {
    const value = values.get(name);
    if (value === undefined) throw new FormulaError(`Nothing before it is called "${name}". There are: ${[...values.keys()].join(", ")}.`);
    return value;
  };
}

/** @throws FormulaError for a text. */
export function numberIn(value: Value | undefined): number {
  if (typeof value === "number") return value;
  throw new FormulaError(value === undefined ? "A number is missing." : `"${value}" is a text where a number is needed.`);
}
