import type { Binding, Comparison } from "@adminsync/core/compare";
import type { Choice } from "@adminsync/core/model";
import type { DescribeImpact } from "../overwrite-banner/asking.ts";
import type { OverwriteModel } from "../overwrite-banner/overwrite-model.ts";
import type { Around } from "./problem-of.ts";

/** What is newest at the moment of acting. */
export interface OverwriteNow<Values extends object> {
  readonly comparison: Comparison<Values> | null;
  readonly model: OverwriteModel;
  readonly host: {
    readonly binding: Pick<Binding<object>, "id">;
    readonly scope: string;
    readonly values: Values;
    readonly onApply: (values: Values) => void | Promise<void>;
    readonly describeImpact?: DescribeImpact | undefined;
  };
  readonly around: Around;
  readonly mayDecide: boolean;
}

/** What a bar does beyond remembering what was chosen. */
export interface OverwriteActs {
  /** Takes or keeps everything. */
  readonly all: (choice: Choice) => void;
  /** Carries out what was chosen in the review. */
  readonly chosen: () => void;
  /** Yes to what was asked once more. */
  readonly confirm: () => void;
  readonly takeBack: () => void;
  /** Does again what failed. */
  readonly retry: () => void;
}
