import { isObject, type Json, property } from './json';

/** What names in an expression stand for: `payload`, `data`, `index`, `viewport`, resources such as `@shape`. */
export type Scope = Json;

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<text>'[^']*'|"[^"]*")|(?<name>@?[A-Za-z_]\w*)|(?<sign>\?\?|\|\||&&|[=!<>]=|[-+*/%<>!?:()[\].,]))/y;

/** Weakest first. */
const OPERATORS: readonly Readonly<Record<string, (a: unknown, b: unknown) => unknown>>[] = [
  { '??': (a, b) => a ?? b },
  // oxlint-disable-next-line typescript/prefer-nullish-coalescing -- APL has both
  { '||': (a, b) => a || b },
  { '&&': (a, b) => a && b },
  { '==': (a, b) => a === b, '!=': (a, b) => a !== b },
  {
    '<': (a, b) => Number(a) < Number(b),
    '>': (a, b) => Number(a) > Number(b),
    '<=': (a, b) => Number(a) <= Number(b),
    '>=': (a, b) => Number(a) >= Number(b),
  },
  {
    '+': (a, b) => (typeof a === 'number' && typeof b === 'number' ? a + b : `${shown(a)}${shown(b)}`),
    '-': (a, b) => Number(a) - Number(b),
  },
  { '*': (a, b) => Number(a) * Number(b), '/': (a, b) => Number(a) / Number(b), '%': (a, b) => Number(a) % Number(b) },
];

const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  round: Math.round,
};

const WORDS: Scope = { true: true, false: false, null: null };

/**
 * The value of a property with data binding. A string that is one `${...}` keeps its type, others become text; what
 * isn't understood is `undefined`, as in APL. Objects and lists are evaluated inside.
 *
 *     evaluate('${payload.seconds * 1000}', { payload: { seconds: 45 } })  // 45000
 */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((each) => evaluate(each, scope));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, evaluate(each, scope)]));
  if (typeof value !== 'string') return value;
  const whole = /^\$\{([^{}]*)\}$/.exec(value)?.[1];
  if (whole !== undefined) return compute(whole, scope);
  return value.replace(/\$\{([^{}]*)\}/g, (_, inner: string) => shown(compute(inner, scope)));
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function compute(source: string, scope: Scope): unknown {
  const tokens: RegExpExecArray[] = [];
  for (let at = 0; source.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source);
    if (!token) return undefined;
    tokens.push(token);
  }
  let next = 0;
  const sign = () => tokens[next]?.groups?.sign;
  const accept = (wanted: string) => (sign() === wanted ? ((next += 1), true) : false);

  function choice(): unknown {
    const condition = binary(0);
    if (!accept('?')) return condition;
    const yes = choice();
    accept(':');
    const no = choice();
    return condition ? yes : no;
  }

  function binary(level: number): unknown {
    const operators = OPERATORS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators[sign() ?? ''];
      if (!operator) return left;
      next += 1;
      left = operator(left, binary(level + 1));
    }
  }

  function unary(): unknown {
    if (accept('!')) return !unary();
    if (accept('-')) return -Number(unary());
    return member();
  }

  function member(): unknown {
    let value = primary();
    for (;;) {
      if (accept('.')) {
        value = property(value, tokens[next]?.groups?.name ?? '');
        next += 1;
      } else if (accept('[')) {
        const key = choice();
        value = typeof key === 'number' || typeof key === 'string' ? property(value, key) : undefined;
        accept(']');
      } else return value;
    }
  }

  function primary(): unknown {
    if (accept('(')) {
      const value = choice();
      accept(')');
      return value;
    }
    const { number, text, name } = tokens[next]?.groups ?? {};
    next += 1;
    if (number !== undefined) return Number(number);
    if (text !== undefined) return text.slice(1, -1);
    if (name === 'Math') return call();
    return name === undefined ? undefined : (WORDS[name] ?? property(scope, name));
  }

  function call(): unknown {
    accept('.');
    const name = tokens[next]?.groups?.name ?? '';
    next += 1;
    accept('(');
    const values: number[] = [];
    while (next < tokens.length && !accept(')')) {
      values.push(Number(choice()));
      accept(',');
    }
    return FUNCTIONS[name]?.(...values);
  }

  return choice();
}
