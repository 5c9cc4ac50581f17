import type { MetadataRoute } from "next";
import { listDrills, listOfferedExercises, listInterview, listLessons, listModules } from "@/lib/catalog";
import { SITE_URL } from "./_parts/site-url";

const SITE_PAGES = [
  "/",
  "/learn",
  "/exercises",
  "/interview",
  "/mocks",
  "/quizzes",
  "/drills",
  "/glossary",
  "/playground",
  "/calculator",
  "/pricing",
  "/about",
  "/conformance",
  "/services",
  "/contact",
  "/privacy",
  "/terms",
];

export const dynamic = "force-dynamic"; // what the studio has published is in the database

/** Every public page: those of the site, the course, and the free exercises of course and studio. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const outline = listModules().flatMap((module) => [
    `/learn/${module.slug}`,
    ...module.topics.map((topic) => `/learn/${module.slug}/${topic.slug}`),
  ]);
  const lessons = listLessons().map(({ path }) => `/learn/${path.module}/${path.topic}/${path.lesson}`);
  const exercises = (await listOfferedExercises()).flatMap(({ slug, access }) => (access === "free" ? [`/exercises/${slug}`] : []));
  const questions = listInterview().map(({ slug }) => `/interview/${slug}`);
  const drills = listDrills().map(({ slug }) => `/drills/${slug}`);
  return [...SITE_PAGES, ...outline, ...lessons, ...exercises, ...questions, ...drills].map((path) => ({ url: `${SITE_URL}${path}` }));
}
