"use client";
import { Link2 } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { BreakEvenPlot, breakEvenInWords } from "@/app/_parts/figures/break-even-plot";
import { Button } from "@/app/_parts/ui/button";
import { Tabs } from "@/app/_parts/ui/tabs";
import { Alert } from "@/app/_parts/ui/alert";
import { AnswerView } from "./answer-view";
import type { Calculation, Given } from "./calculation";
import { CalculationForm } from "./calculation-form";
import { CALCULATIONS } from "./calculations";
import { givenBy, initialTyped, readScenario, type Scenario, type Typed, writeScenario } from "./calculator-link";

/** The page is static: the server knows no query, the browser reads the link's. */
const noChanges = (): (() => void) => () => undefined;
const linkQuery = (): string => location.search;
const noQuery = (): string => "";

/** All sums with their forms. What is typed is in the address, so that the address is the link to share. */
export function Calculator() {
  const linked = readScenario(new URLSearchParams(useSyncExternalStore(noChanges, linkQuery, noQuery)));
  const [chosen, setChosen] = useState<string>();
  const [typedById, setTypedById] = useState<Readonly<Record<string, Typed>>>({});

  function scenarioOf(calculation: Calculation): Scenario {
    const fromLink = linked.calculation.id === calculation.id ? linked.typed : initialTyped(calculation);
    return { calculation, typed: typedById[calculation.id] ?? fromLink };
  }

  function keep(scenario: Scenario): void {
    setChosen(scenario.calculation.id);
    setTypedById((before) => ({ ...before, [scenario.calculation.id]: scenario.typed }));
    history.replaceState(null, "", `?${writeScenario(scenario)}`);
  }

  function show(id: string): void {
    const calculation = CALCULATIONS.find((candidate) => candidate.id === id);
    if (calculation) keep(scenarioOf(calculation));
  }

  return (
    <Tabs
      label="What to work out"
      value={chosen ?? linked.calculation.id}
      onChange={show}
      tabs={CALCULATIONS.map((calculation) => ({
        value: calculation.id,
        label: calculation.label,
        panel: <Panel scenario={scenarioOf(calculation)} onChange={keep} />,
      }))}
    />
  );
}

function Panel({ scenario, onChange }: { readonly scenario: Scenario; readonly onChange: (scenario: Scenario) => void }) {
  const { calculation } = scenario;
  const given = givenBy(scenario);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className="grid content-start gap-5">
        <p className="text-muted">{calculation.lead}</p>
        <CalculationForm scenario={scenario} onChange={onChange} />
        <ShareLink calculation={calculation} />
      </div>
      <div aria-live="polite" className="min-w-0">
        {given === undefined ? (
          <Alert tone="caught" title="One of the numbers is not usable yet">
            The field that needs mending says how. The sums come back as soon as it is right.
          </Alert>
        ) : (
          <div className="grid gap-8">
            <AnswerView answer={calculation.compute(given)} />
            {calculation.id === "type" ? <BreakEven given={given} /> : null}
          </div>
        )}
      </div>
    </div>
  );
}

function BreakEven({ given }: { readonly given: Given }) {
  const [states, memoryMb, region] = [given.number("states"), given.number("memory"), given.choice("region")];
  return (
    <figure className="grid gap-3">
      <figcaption>
        <span className="font-medium">Break-even.</span> <span className="text-muted">{breakEvenInWords(states, memoryMb, region)}</span>
      </figcaption>
      <BreakEvenPlot states={states} memoryMb={memoryMb} region={region} />
    </figure>
  );
}

function ShareLink({ calculation }: { readonly calculation: Calculation }) {
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(true);
    } catch {
      setCopied(false); // the address bar has the same link
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        onClick={() => {
          void copy();
        }}
        aria-label={`Copy a link to this ${calculation.label} sum`}
      >
        <Link2 aria-hidden />
        Copy link
      </Button>
      <p role="status" className="text-sm text-muted">
        {copied ? "Copied. It holds these numbers and nothing else." : ""}
      </p>
    </div>
  );
}
