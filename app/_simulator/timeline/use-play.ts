"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { endOf, momentAtEvent, momentAtMs } from "../run/moment";
import type { RunFocus } from "../run/use-run-focus";

const WHOLE_MS = 8000; // of real time, for any run, at speed 1

export interface Playing {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
}

/** Plays a run on its virtual clock: years and milliseconds alike take a few seconds. From the end it begins anew. */
export function usePlay({ run, moment, isAtEnd, setMoment }: RunFocus): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const { history, startMs, stopMs } = run.result;
  const advance = useEffectEvent((realMs: number) => {
    const ms = moment.ms + (Math.max(1, stopMs - startMs) * speed * realMs) / WHOLE_MS;
    if (ms < stopMs) {
      setMoment(momentAtMs(history, ms));
      return;
    }
    setMoment(endOf(history));
    setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    let before = performance.now();
    let frame = requestAnimationFrame(function next(now) {
      advance(now - before);
      before = now;
      frame = requestAnimationFrame(next);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isPlaying]);
  const toggle = () => {
    if (!isPlaying && isAtEnd) setMoment(momentAtEvent(history, 1));
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle, speed, setSpeed };
}
