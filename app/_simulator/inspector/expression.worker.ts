import "../seal-network";
import { evaluateExpression, type ExpressionReply, type ExpressionRequest } from "./evaluate-expression";

/** One expression, one reply; the page ends this Worker when it takes too long. */
self.onmessage = ({ data }: MessageEvent<ExpressionRequest>) => {
  void evaluateExpression(data)
    .catch((error: unknown): ExpressionReply => ({ kind: "syntax", message: error instanceof Error ? error.message : String(error) }))
    .then((reply) => {
      self.postMessage(reply);
    });
};
