import { createRandom } from "../../query";
import type { Json } from "../../json/json";
import { type ExecutionIdentity, isoTime } from "../context-object";

/** The names of a Map Run and of its children: drawn from one number, each child's only when it is asked for. */
export class MapRunIdentity {
  readonly arn: string;
  readonly stateMachineArn: string;
  readonly #childPrefix: string;

  /** @param draw - a number of this Map Run's own, from the run's seed. @param label - Label, or a name of AWS's making. */
  constructor(
    readonly parent: ExecutionIdentity,
    readonly draw: number,
    label: string | undefined,
  ) {
    const random = createRandom(draw);
    const { region, account, stateMachineName } = parent;
    const path = `${stateMachineName}/${label ?? random.uuid()}`;
    this.arn = `arn:aws:states:${region}:${account}:mapRun:${path}:${random.uuid()}`;
    this.stateMachineArn = `arn:aws:states:${region}:${account}:stateMachine:${path}`;
    this.#childPrefix = `arn:aws:states:${region}:${account}:execution:${path}`;
  }

  childName(index: number): string {
    return createRandom(this.draw + index + 1).uuid();
  }

  childArn(index: number): string {
    return `${this.#childPrefix}:${this.childName(index)}`;
  }

  /** @param redriveCount - of a child that goes on from where it had failed. */
  child(index: number, startMs: number, input: Json, redriveCount = 0): ExecutionIdentity {
    const { parent } = this;
    return {
      ...parent,
      stateMachine: { ...parent.stateMachine, Id: this.stateMachineArn },
      execution: {
        Id: this.childArn(index),
        Input: input,
        Name: this.childName(index),
        RoleArn: parent.roleArn,
        StartTime: isoTime(startMs),
        RedriveCount: redriveCount,
        ...(redriveCount === 0 ? {} : { RedriveTime: isoTime(startMs) }),
      },
    };
  }
}
