"use client";
import dynamic from "next/dynamic";

/** Comes after the text, whose end it stands at: its buttons could not do anything before the page's script is there. */
export const LessonEndLater = dynamic(() => import("./lesson-end").then((module) => module.LessonEnd), {
  ssr: false,
  loading: () => <div className="mt-14 min-h-24" />,
});
