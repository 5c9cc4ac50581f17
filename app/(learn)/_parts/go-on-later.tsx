"use client";
import dynamic from "next/dynamic";

/** Comes after the page: it is known only in the browser where somebody stopped reading. */
export const GoOnLater = dynamic(() => import("./go-on-here").then((module) => module.GoOnHere), { ssr: false });
