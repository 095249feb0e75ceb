import { CypherLanguageService, formatQuery, parseParameters, type CompletionItem, type DbSchema, type SyntaxDiagnostic } from '@neo4j-cypher/language-support';
import type { Schema } from '../api/types';
import { mistakeWords } from '../text/console';
import { catalogueOf } from './catalogue';
import { evenly, whole } from './even';
import { expected } from './expected';
import { nearest } from './nearest';
import type { Answers, Offer, Offered, Problem, Question, Signature } from './protocol';
import { refusedIn, type Parsed } from './refused';

/** Where what may follow depends on what stands before: between brackets of a pattern, and after its dash. */
const IN_PATTERN = /(?:[-<]\s*\[[^\]]*|\)\s*<?-|->?\s*\([^)]*)$/;
const NAMED = /^(Label|Relationship type|Label or relationship type|Function|Procedure) (.+?) is not present in the database/;
const IMPASSABLE = /has no (?:incoming|outgoing)/;
const PROPERTY = /^(.+?) is not present in the database/;
/** Said of a comment behind the last semicolon too, which nobody has to mend. */
const NOTHING_THERE = /^Expected any of CYPHER, /;
const UNDEFINED_PARAMETER = /^Parameter .* is not defined\.$/;
/** By the numbers of the language server protocol. */
const OFFERED: Record<number, Offered> = { 3: 'function', 2: 'function', 5: 'property', 10: 'property', 6: 'variable', 7: 'type', 9: 'namespace', 14: 'keyword', 15: 'text', 20: 'property', 25: 'type' };
const WARNING = 2;
/** What the older version of the language may have no words for, and the way to ask in the newer one. */
const PERHAPS_NEWER = /^(Invalid input '.*?'(?=:)|Match modes such as .*? are not supported in Cypher 5)/s;
const NEWER = 'CYPHER 25 ';
const SNIPPET = 2;

type Mistake = SyntaxDiagnostic & { readonly message: string };

/** Answers what the editor asks about a statement, by a parser and an analyser of Cypher. */
export class Service {
  private readonly language = new CypherLanguageService({ consoleCommandsEnabled: false });
  private catalogue: DbSchema = {};
  private schema: Schema | null = null;

  answer<K extends Question['kind']>(question: Extract<Question, { kind: K }>): Answers[K] {
    return evenly<Question, Answers[Question['kind']]>(question, (even) => this.of(even)) as Answers[K];
  }

  private of(question: Question): Answers[Question['kind']] {
    switch (question.kind) {
      case 'schema':
        return this.learn(question.schema);
      case 'tokens':
        return this.tokens(question.statement);
      case 'lint':
        return this.problems(question.statement);
      case 'complete':
        return this.offers(question.statement.slice(0, question.at), question.asked);
      case 'signature':
        return this.signature(question.statement, question.at);
      case 'format':
        return formatted(question.statement, question.at);
    }
  }

  private learn(schema: Schema): true {
    this.schema = schema;
    this.catalogue = catalogueOf(schema);
    return true;
  }

  private tokens(statement: string) {
    return this.language
      .highlightSyntax(statement)
      .map(({ position, length, tokenType }) => ({ from: position.startOffset, to: position.startOffset + length, type: tokenType as string }));
  }

  private problems(statement: string): Problem[] {
    return [...this.newer(statement, this.mistakes(statement)).map((one) => this.problem(one)), ...this.refused(statement)]
      .toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));
  }

  private mistakes(statement: string): Mistake[] {
    const parameters = Object.fromEntries(parseParameters(statement, false).map((name) => [name, '']));
    return this.language
      .lint(statement, { ...this.catalogue, parameters })
      .diagnostics.map((one) => whole({ ...one, message: textOf(one.message) }, statement))
      .filter(({ message, offsets }) => !UNDEFINED_PARAMETER.test(message) && this.isNews(message) && !(NOTHING_THERE.test(message) && offsets.start >= offsets.end));
  }

  /** Where the newer language is read beyond the first mistake, that is all there is to say; what follows from it is left out. */
  private newer(statement: string, mistakes: Mistake[]): Mistake[] {
    const [first] = mistakes.filter(isError).toSorted((one, other) => one.offsets.start - other.offsets.start);
    const named = first && PERHAPS_NEWER.exec(first.message)?.[1];
    if (!named) return mistakes;
    const reached = first.offsets.start + NEWER.length;
    if (this.mistakes(NEWER + statement).some((one) => isError(one) && one.offsets.start <= reached)) return mistakes;
    return [{ ...first, message: mistakeWords.newer(named) }, ...mistakes.filter((one) => !isError(one))];
  }

  /** The service keeps the tree to itself, and tells it elsewhere without its places. */
  private refused(statement: string): Problem[] {
    const { statementsParsing } = this.language['parse'](statement) as { statementsParsing: Parsed[] };
    return refusedIn(statementsParsing).map(({ words, why, ...place }) => ({ ...place, severity: 'error', message: mistakeWords.refused[why](words), meant: null }));
  }

  /** That nothing leads from a name that is not known is told with that name. */
  private isNews(message: string): boolean {
    if (!IMPASSABLE.test(message)) return true;
    const names = [...message.matchAll(/[[(]:([^\])]*)[\])]/g)].flatMap(([, all]) => (all ?? '').split(/[|&]/));
    return names.every((name) => this.schema?.labels.includes(name) || this.schema?.relationshipTypes.includes(name));
  }

  private problem({ message: said, severity, offsets, range }: Mistake): Problem {
    const { message, meant } = expected(said);
    const [, kind, named] = NAMED.exec(message) ?? [];
    const property = kind ? undefined : PROPERTY.exec(message)?.[1];
    const name = (named ?? property)?.replaceAll('`', '');
    return {
      from: offsets.start,
      to: offsets.end,
      line: range.start.line + 1,
      column: range.start.character + 1,
      severity: severity === WARNING ? 'warning' : 'error',
      message: name ? unknown(kind ?? 'Property', name) : message,
      meant: name ? nearest(name, this.known(kind)) : meant,
    };
  }

  private known(kind: string | undefined): readonly string[] {
    const { schema } = this;
    if (!schema) return [];
    switch (kind) {
      case 'Label':
        return schema.labels;
      case 'Relationship type':
        return schema.relationshipTypes;
      case 'Label or relationship type':
        return [...schema.labels, ...schema.relationshipTypes];
      case 'Function':
        return schema.functions.map(({ name }) => name);
      case 'Procedure':
        return schema.procedures.map(({ name }) => name);
      default:
        return schema.propertyKeys;
    }
  }

  private offers(before: string, asked: boolean): Offer[] {
    if (IN_PATTERN.test(before)) this.language.setSymbolsInfo({ query: before, symbolTables: this.language.lint(before, this.catalogue).symbolTables });
    return this.language.autocomplete(before, this.catalogue, { caretPosition: before.length, manual: asked }).map(offer);
  }

  private signature(statement: string, at: number): Signature | null {
    const { signatures, activeSignature, activeParameter } = this.language.getSignatureHelp(statement, this.catalogue, { caretPosition: at });
    const found = signatures[activeSignature ?? 0];
    if (!found) return null;
    const parts = (found.parameters ?? []).map(({ label }) => String(label));
    const active = activeParameter ?? 0;
    return {
      parts: [found.label.slice(0, found.label.indexOf('(')), ...parts],
      active,
      info: textOf(found.documentation),
      argument: textOf(found.parameters?.[active]?.documentation),
    };
  }
}

function isError({ severity }: Mistake): boolean {
  return severity !== WARNING;
}

function unknown(kind: string, name: string): string {
  return kind === 'Function' ? mistakeWords.noFunction(name) : kind === 'Procedure' ? mistakeWords.noProcedure(name) : mistakeWords.unknown(kind, name);
}

function offer({ label, kind, insertText, detail, documentation, signature, insertTextFormat }: CompletionItem): Offer {
  const type = OFFERED[kind ?? 0] ?? 'text';
  return { label, apply: insertText ?? label, type, detail: signature ?? detail ?? '', info: textOf(documentation), snippet: insertTextFormat === SNIPPET };
}

function textOf(documentation: string | { value: string } | undefined): string {
  return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
}

function formatted(statement: string, at: number) {
  const { formattedQuery, newCursorPos } = formatQuery(statement, { cursorPosition: at });
  return { statement: formattedQuery, at: newCursorPos ?? formattedQuery.length };
}
