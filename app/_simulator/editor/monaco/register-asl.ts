import type * as Monaco from "monaco-editor/editor";
import type { Json } from "@/lib/asl";
import { completeDefinition } from "../../language/complete-definition";
import { formatJson } from "../../language/format-json";
import { explainField } from "../../language/explain-field";
import type { Offer } from "../../language/offer";
import { improvements, type QuickFix, quickFixes } from "../../language/quick-fixes";
import { referencesAt, stateReferences } from "../../language/state-references";
import { ASL_LANGUAGE, CONFIGURATION, TOKENS } from "./asl-language";
import { modelKnowledge } from "./model-knowledge";

type Model = Monaco.editor.ITextModel;

/** Tells Monaco the States Language, once: colours, completion, hover, quick fixes, names of states, formatting. */
export function registerAsl(monaco: typeof Monaco): void {
  const { languages } = monaco;
  languages.register({ id: ASL_LANGUAGE });
  languages.setLanguageConfiguration(ASL_LANGUAGE, CONFIGURATION);
  languages.setMonarchTokensProvider(ASL_LANGUAGE, TOKENS);
  registerHelp(monaco);
  registerNames(monaco);
  languages.registerDocumentFormattingEditProvider(ASL_LANGUAGE, { provideDocumentFormattingEdits: formatted });
}

function registerHelp(monaco: typeof Monaco): void {
  const { languages } = monaco;
  languages.registerCompletionItemProvider(ASL_LANGUAGE, {
    triggerCharacters: ['"', "$", ".", "{", "[", ","],
    provideCompletionItems(model, position) {
      const known = modelKnowledge.get(model.uri.toString());
      if (known === undefined) return { suggestions: [] };
      const { start, end, offers } = completeDefinition(model.getValue(), model.getOffsetAt(position), known.knowledge);
      const range = rangeOf(monaco, model, { start, end });
      return {
        suggestions: offers.map((offer, index) => suggestion(monaco, offer, { range, index, typed: model.getValueInRange(range) })),
      };
    },
  });
  languages.registerHoverProvider(ASL_LANGUAGE, {
    provideHover(model, position) {
      const found = modelKnowledge.has(model.uri.toString())
        ? explainField(model.getValue(), model.getOffsetAt(position), modelKnowledge.get(model.uri.toString())?.knowledge)
        : undefined;
      if (found === undefined) return null;
      const source = found.source === undefined ? [] : [{ value: `[${found.source.label}](${found.source.address})` }];
      const contents = [{ value: `**${escaped(found.title)}**` }, { value: escaped(found.text) }, ...source];
      return { range: rangeOf(monaco, model, found), contents };
    },
  });
  languages.registerCodeActionProvider(ASL_LANGUAGE, {
    provideCodeActions: (model, range) => ({ actions: actionsIn(monaco, model, range), dispose: () => undefined }),
  });
}

function suggestion(
  monaco: typeof Monaco,
  offer: Offer,
  { range, index, typed }: { readonly range: Monaco.Range; readonly index: number; readonly typed: string },
): Monaco.languages.CompletionItem {
  const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;
  const kinds = {
    field: CompletionItemKind.Field,
    value: CompletionItemKind.EnumMember,
    state: CompletionItemKind.Reference,
    snippet: CompletionItemKind.Snippet,
    query: CompletionItemKind.Function,
  } as const;
  return {
    label: offer.label,
    kind: kinds[offer.group],
    documentation: offer.meaning,
    ...(offer.detail !== undefined && { detail: offer.detail }),
    insertText: offer.insert,
    filterText: typed.startsWith('"') ? `"${offer.label}` : offer.label,
    sortText: String(index).padStart(3, "0"),
    range,
    ...(offer.snippet && { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet }),
  };
}

function actionsIn(monaco: typeof Monaco, model: Model, range: Monaco.Range): Monaco.languages.CodeAction[] {
  const text = model.getValue();
  const diagnostics = modelKnowledge.get(model.uri.toString())?.diagnostics ?? [];
  const touched = diagnostics.filter((diagnostic) => {
    const where = diagnostic.range;
    return where !== undefined && monaco.Range.areIntersectingOrTouching(rangeOf(monaco, model, where), range);
  });
  const action = (fix: QuickFix, kind: string, isPreferred: boolean): Monaco.languages.CodeAction => ({
    title: fix.title,
    kind,
    isPreferred,
    edit: {
      edits: [{ resource: model.uri, versionId: model.getVersionId(), textEdit: { range: rangeOf(monaco, model, fix), text: fix.insert } }],
    },
  });
  const better = modelKnowledge.has(model.uri.toString()) ? improvements(text, model.getOffsetAt(range.getStartPosition())) : [];
  return [
    ...touched.flatMap((diagnostic) => quickFixes(text, diagnostic).map((fix, index) => action(fix, "quickfix", index === 0))),
    ...better.map((fix) => action(fix, "refactor", false)),
  ];
}

/** Names in a definition are anyone's text: Markdown must not read marks into them. Code stays code: within it nothing is read. */
function escaped(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\`*_{}[\]()#+!<>|-]/g, "\\$&")))
    .join("");
}

function registerNames(monaco: typeof Monaco): void {
  const { languages } = monaco;
  const found = (model: Model, position: Monaco.Position) =>
    modelKnowledge.has(model.uri.toString()) ? referencesAt(model.getValue(), model.getOffsetAt(position)) : [];
  const link = (model: Model, place: { readonly start: number; readonly end: number }) => ({
    uri: model.uri,
    range: rangeOf(monaco, model, place),
  });
  languages.registerDefinitionProvider(ASL_LANGUAGE, {
    provideDefinition: (model, position) =>
      found(model, position)
        .filter(({ role }) => role === "definition")
        .map((place) => link(model, place)),
  });
  languages.registerReferenceProvider(ASL_LANGUAGE, {
    provideReferences: (model, position) => found(model, position).map((place) => link(model, place)),
  });
  languages.registerRenameProvider(ASL_LANGUAGE, {
    provideRenameEdits(model, position, newName) {
      const places = found(model, position);
      const taken = stateReferences(model.getValue()).some(
        ({ role, name, block }) => role === "definition" && name === newName && block === places[0]?.block && name !== places[0].name,
      );
      if (taken) return { edits: [], rejectReason: `There is a state "${newName}" already: choose another name.` };
      return {
        edits: places.map((place) => ({
          resource: model.uri,
          versionId: model.getVersionId(),
          textEdit: { range: rangeOf(monaco, model, place), text: JSON.stringify(newName) },
        })),
      };
    },
    resolveRenameLocation(model, position) {
      const offset = model.getOffsetAt(position);
      const here = found(model, position).find(({ start, end }) => offset >= start && offset <= end);
      const nowhere = new monaco.Range(position.lineNumber, position.column, position.lineNumber, position.column);
      if (here === undefined) return { range: nowhere, text: "", rejectReason: "Only names of states can be changed everywhere at once." };
      return { range: rangeOf(monaco, model, here), text: here.name };
    },
  });
  languages.registerDocumentSymbolProvider(ASL_LANGUAGE, {
    provideDocumentSymbols: (model) =>
      stateReferences(model.getValue())
        .filter(({ role }) => role === "definition")
        .map((place) => {
          const range = rangeOf(monaco, model, place);
          return { name: place.name, detail: place.pointer, kind: languages.SymbolKind.Class, tags: [], range, selectionRange: range };
        }),
  });
}

function formatted(model: Model): Monaco.languages.TextEdit[] {
  try {
    return [{ range: model.getFullModelRange(), text: `${formatJson(JSON.parse(model.getValue()) as Json)}\n` }];
  } catch {
    return []; // what does not parse keeps its shape; the squiggle says why
  }
}

function rangeOf(monaco: typeof Monaco, model: Model, place: { readonly start: number; readonly end: number }): Monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(place.start), model.getPositionAt(place.end));
}
