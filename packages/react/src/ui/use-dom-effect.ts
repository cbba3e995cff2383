"use client";
import { useEffect, useLayoutEffect } from "react";

/** A layout effect in a browser. On a server, where React 18 warns of one, an effect: neither runs there. */
export const useDomEffect: typeof useLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
