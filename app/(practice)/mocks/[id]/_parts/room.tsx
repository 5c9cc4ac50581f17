"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { Container } from "@/app/_parts/ui/container";
import type { SavedAnswer } from "@/lib/interviews";
import { end, endIfDue } from "../../actions";
import { HandInDialog } from "./hand-in-dialog";
import { ItemPanel } from "./item-panel";
import { Navigator } from "./navigator";
import { isAnswered } from "./room-answer";
import type { RoomItem } from "./room-item";
import { RoomClock } from "./room-clock";
import { Scratch } from "./scratch";
import type { Saving } from "./answer-store";
import { useAnswers } from "./use-answers";
import { useClock } from "./use-clock";
import { useRoomKeys } from "./use-room-keys";
import { useSpentTime } from "./use-spent-time";

export type { RoomItem } from "./room-item";

interface RoomProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly RoomItem[];
  readonly answers: readonly SavedAnswer[];
  readonly scratch: string;
  readonly leftMs: number;
  readonly graceSeconds: number;
}

const SAVING: Readonly<Record<Saving, string>> = {
  saved: "Every answer is saved on the server.",
  saving: "Saving…",
  offline: "No connection: your answers are kept in this browser and sent as soon as there is one. The clock goes on.",
};

/** The room in which a mock interview is sat. */
export function Room(props: RoomProps) {
  const { id, title, items, scratch, graceSeconds } = props;
  const { answers, clock, current, item, show, next, handIn, isEnding } = useRoom(props);
  if (item === undefined) return null;
  const isOver = clock.leftMs <= 0 || answers.closed !== undefined || isEnding;
  return (
    <Container className="py-4 sm:py-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-4">
        <h1 className="mr-auto text-lg font-semibold">{title}</h1>
        <RoomClock leftMs={clock.leftMs} />
        <HandInDialog open={items.filter(({ id: one }) => !isAnswered(answers.of(one))).length} disabled={isEnding} onHandIn={handIn} />
      </div>
      <Closed why={answers.closed} timeIsUp={clock.leftMs <= 0} id={id} />
      <div className="grid gap-x-6 gap-y-4 lg:grid-cols-[14rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <Navigator items={items} current={current} answers={answers} onShow={show} />
        <ItemPanel
          key={item.id}
          item={item}
          place={current}
          of={items.length}
          answer={answers.of(item.id)}
          definition={definitionBefore(items, current, (one) => answers.of(one).answer[0])}
          disabled={isOver}
          onChange={(part) => {
            answers.change(item.id, part);
          }}
          onNext={next}
          onPrevious={() => {
            show(current - 1);
          }}
        />
        <div className="grid content-start gap-4 lg:col-start-1 lg:row-start-2">
          <p role="status" className="text-sm text-muted">
            {SAVING[answers.saving]} Answers under way when time is up are taken for {graceSeconds} seconds more.
          </p>
          <Scratch id={id} first={scratch} />
        </div>
      </div>
    </Container>
  );
}

function useRoom({ id, items, answers: saved, leftMs }: RoomProps) {
  const router = useRouter();
  const setClock = useRef<(left: number) => void>(() => undefined);
  const onLeft = useCallback((left: number) => {
    setClock.current(left);
  }, []);
  const answers = useAnswers(id, saved, onLeft);
  const { flush } = answers;
  const clock = useClock(
    leftMs,
    useCallback(() => {
      router.refresh(); // it may have slept: the server says what time it is
    }, [router]),
  );
  useEffect(() => {
    setClock.current = clock.set;
  }, [clock.set]);
  useEffect(() => {
    setClock.current(leftMs); // a fresh answer of the server to a refresh
  }, [leftMs]);
  const [current, setCurrent] = useState(0);
  const [isEnding, setEnding] = useState(false);
  const item = items[current];
  useSpentTime(item?.id, answers);
  const handIn = useCallback(async () => {
    setEnding(true);
    await flush();
    await end(id);
  }, [flush, id]);
  const isUp = clock.leftMs <= 0;
  useEffect(() => {
    if (!isUp) return;
    const atServer = async (): Promise<void> => {
      await flush();
      setClock.current(await endIfDue(id)); // comes back only where this page's clock ran ahead
    };
    atServer().catch(() => undefined); // offline: the server ends it by itself, and the button leads to the result
  }, [isUp, flush, id]);
  const show = (place: number): void => {
    if (place >= 0 && place < items.length && items[place]?.kind !== "later") setCurrent(place);
  };
  const next = (): void => {
    void flush().then(() => {
      if (items[current + 1]?.kind === "later") router.refresh(); // the interviewer's next question comes now
      setCurrent((place) => Math.min(place + 1, items.length - 1));
    });
  };
  useRoomKeys({
    next,
    previous: () => {
      show(current - 1);
    },
    flag: () => {
      if (item !== undefined) answers.change(item.id, { flagged: !answers.of(item.id).flagged });
    },
  });
  return { answers, clock, current, item, show, next, handIn, isEnding };
}

/** The definition that a live item goes on from: its own, else that of what was asked before, else the starter. */
function definitionBefore(items: readonly RoomItem[], current: number, textOf: (id: string) => string | undefined): string {
  const upToHere = items.slice(0, current + 1).filter((item) => item.kind === "live");
  const written = upToHere.map(({ id }) => textOf(id)).findLast((text) => text !== undefined && text !== "");
  return written ?? upToHere.findLast(({ live }) => live.starter !== undefined)?.live.starter ?? "";
}

function Closed({
  why,
  timeIsUp,
  id,
}: {
  readonly why: "over" | "elsewhere" | undefined;
  readonly timeIsUp: boolean;
  readonly id: string;
}): ReactNode {
  if (why === "elsewhere") {
    return (
      <Alert tone="caught" title="Another device has taken over" live="alert" className="mb-4">
        What you had answered here by then is saved. Reload this page to take it back.
      </Alert>
    );
  }
  if (why === "over" || timeIsUp) {
    return (
      <Alert tone="accent" title="Time is up" live="alert" className="mb-4">
        What was saved is being graded.{" "}
        <Button
          size="sm"
          onClick={() => {
            void end(id);
          }}
        >
          To the result
        </Button>
      </Alert>
    );
  }
  return null;
}
