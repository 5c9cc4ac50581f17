import type { ComponentProps } from "react";
import { SectionRemark } from "@/app/_parts/remarks/section-remark";

/** Headings of a lesson with a link to themselves, to be copied or shared. */
export const ANCHORED_HEADINGS = { h2: anchored("h2"), h3: anchored("h3") };

function anchored(Tag: "h2" | "h3") {
  return function AnchoredHeading({ id, children, ...rest }: ComponentProps<"h2">) {
    return (
      <Tag id={id} {...rest}>
        {children}
        {id === undefined ? null : (
          <a href={`#${id}`} className="heading-anchor" aria-label="Link to this section" data-print="hide">
            #
          </a>
        )}
        {id === undefined ? null : <SectionRemark id={id} />}
      </Tag>
    );
  };
}
