"use client";
import dynamic from "next/dynamic";

/** The panel in a chunk of its own: a lesson without it loads none of it. It stands in the page from the start. */
export const DataFlowLater = dynamic(() => import("./data-flow-panel").then((module) => module.DataFlowPanel));
