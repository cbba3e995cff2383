import { playGovernance } from "./journeys/governance.ts";
import { mouseOf } from "./setup/hand.ts";

playGovernance("by mouse", mouseOf);
