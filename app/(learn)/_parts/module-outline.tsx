import type { Route } from "next";
import Link from "next/link";
import type { ModuleCard } from "@/lib/catalog";

/** Every topic the module is planned to have; those that can be read are links. */
export function ModuleOutline({ module }: { readonly module: ModuleCard }) {
  const written = new Map(module.topics.map(({ number, slug }) => [number, `/learn/${module.slug}/${slug}` as Route]));
  return (
    <section aria-labelledby="outline" className="mt-12">
      <h2 id="outline" className="mb-6 text-2xl">
        The whole outline
      </h2>
      <div className="grid gap-8 md:grid-cols-2">
        {module.groups.map((group) => (
          <div key={group.title}>
            <h3 className="mb-3 text-lg">{group.title}</h3>
            <ol className="grid gap-2 text-[0.9375rem] [&]:list-none [&]:pl-0">
              {group.topics.map(({ number, title, about }) => {
                const href = written.get(number);
                return (
                  <li key={number} className="grid grid-cols-[2rem_1fr] gap-1">
                    <span className="text-muted tabular-nums">{number}</span>
                    <span>
                      {href ? (
                        <Link href={href} className="font-medium text-accent underline underline-offset-4">
                          {title}
                        </Link>
                      ) : (
                        <span className="font-medium">{title}</span>
                      )}
                      <span className="block text-muted">{about}</span>
                    </span>
                  </li>
                );
              })}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
