import { playGovernance } from "./journeys/governance.ts";
import { keysOf } from "./setup/hand.ts";

playGovernance("by keyboard alone", keysOf);
