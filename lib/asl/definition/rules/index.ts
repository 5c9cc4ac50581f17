import { blockHasAnEnd } from "./block-has-an-end";
import { choiceRulesHaveOneTest } from "./choice-rules-have-one-test";
import { credentialsNameARole } from "./credentials-name-a-role";
import { distributedMapFields } from "./distributed-map-fields";
import { errorNames } from "./error-names";
import { exclusiveFields } from "./exclusive-fields";
import { expressLimits } from "./express-limits";
import { fieldFitsQueryLanguage } from "./field-fits-query-language";
import { fieldHasItsType } from "./field-has-its-type";
import { fieldIsKnown } from "./field-is-known";
import { heartbeatBelowTimeout } from "./heartbeat-below-timeout";
import { integrationHasItsParameters } from "./integration-has-its-parameters";
import { jsonataIsDelimited } from "./jsonata-is-delimited";
import { labels } from "./labels";
import { mapRunFiles } from "./map-run-files";
import { numberInRange } from "./number-in-range";
import { outerVariablesStay } from "./outer-variables-stay";
import { parametersAreKnown } from "./parameters-are-known";
import { pathsAreMarked } from "./paths-are-marked";
import { queriesParse } from "./queries-parse";
import { queryLanguageIsKept } from "./query-language-is-kept";
import { requiredFieldsAreThere } from "./required-fields-are-there";
import { resourceIsKnown } from "./resource-is-known";
import type { Rule } from "./rule";
import { stateNames } from "./state-names";
import { statesAllStandsAlone } from "./states-all-stands-alone";
import { statesAreObjects } from "./states-are-objects";
import { statesAreReachable } from "./states-are-reachable";
import { statesVariableInPlace } from "./states-variable-in-place";
import { templateKeysDiffer } from "./template-keys-differ";
import { timestampsAreRfc3339 } from "./timestamps-are-rfc3339";
import { transitionTargetsExist } from "./transition-targets-exist";
import { valueIsAllowed } from "./value-is-allowed";
import { variableNames } from "./variable-names";
import { variablesAreSet } from "./variables-are-set";

/** Every rule, beside the part of the specification (states-language.net) or of AWS's guide that it holds a definition to. */
export const RULES: readonly { readonly section: string; readonly rule: Rule }[] = [
  { section: "Top-level fields", rule: requiredFieldsAreThere },
  { section: "Top-level fields", rule: fieldIsKnown },
  { section: "Top-level fields", rule: fieldHasItsType },
  { section: "Top-level fields", rule: valueIsAllowed },
  { section: "States", rule: statesAreObjects },
  { section: "States", rule: stateNames },
  { section: "Transitions", rule: transitionTargetsExist },
  { section: "Transitions", rule: statesAreReachable },
  { section: "Transitions", rule: blockHasAnEnd },
  { section: "State types: field table", rule: exclusiveFields },
  { section: "Timestamps", rule: timestampsAreRfc3339 },
  { section: "Query language", rule: queryLanguageIsKept },
  { section: "Query language", rule: fieldFitsQueryLanguage },
  { section: "Paths; Payload Templates; JSONata", rule: queriesParse },
  { section: "Payload Templates", rule: templateKeysDiffer },
  { section: "JSONata", rule: jsonataIsDelimited },
  { section: "JSONata: $states", rule: statesVariableInPlace },
  { section: "Variables", rule: variableNames },
  { section: "Variables", rule: outerVariablesStay },
  { section: "Variables", rule: variablesAreSet },
  { section: "Errors", rule: statesAllStandsAlone },
  { section: "Errors", rule: errorNames },
  { section: "Choice State", rule: choiceRulesHaveOneTest },
  { section: "Task State: timeouts and heartbeats", rule: heartbeatBelowTimeout },
  { section: "Task State: ranges of numbers", rule: numberInRange },
  { section: "Guide: integrate-optimized", rule: resourceIsKnown },
  { section: "Guide: integrate-optimized", rule: integrationHasItsParameters },
  { section: "Guide: connect-parameters", rule: parametersAreKnown },
  { section: "Guide: concepts-access-cross-acct-resources", rule: credentialsNameARole },
  { section: "Guide: choosing-workflow-type", rule: expressLimits },
  { section: "Guide: state-map-distributed", rule: distributedMapFields },
  { section: "Guide: state-map-distributed", rule: labels },
  { section: "Guide: input-output-itemreader, -itembatcher, -resultwriter", rule: mapRunFiles },
  { section: "API: ValidateStateMachineDefinitionDiagnostic", rule: pathsAreMarked },
];
