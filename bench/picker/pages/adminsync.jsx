import { nl, PresentationProvider, ReferencePickerView } from "@adminsync/react";
import { useMemo, useState } from "react";
import { start } from "./start.mjs";

const idle = () => {};

/** The real widget over a list that is in the page already. */
function Picker({ rows, find }) {
  const [text, setText] = useState("");
  const [value, setValue] = useState(null);
  const state = useMemo(() => {
    const found = text === "" ? rows : find(text);
    return {
      text,
      rows: found,
      answered: text,
      cursor: null,
      total: found.length,
      request: null,
      cause: null,
      kept: null,
    };
  }, [rows, find, text]);
  const acts = useMemo(() => ({ open: idle, type: setText, more: idle, retry: idle }), []);
  return <ReferencePickerView search={{ state, ...acts }} value={value} onValueChange={setValue} aria-label="Klant" />;
}

start((props) => (
  <PresentationProvider languages={[nl]}>
    <Picker {...props} />
  </PresentationProvider>
));
