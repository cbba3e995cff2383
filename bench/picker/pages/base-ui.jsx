import { Combobox } from "@base-ui/react/combobox";
import { useMemo, useRef, useState } from "react";
import { factsOf } from "./references.mjs";
import { start } from "./start.mjs";
import { HEIGHT, rowStyle, useRows } from "./virtual-rows.jsx";

function List({ items, virtualRef }) {
  const list = useRef(null);
  const virtual = useRows(items.length, list);
  virtualRef.current = virtual;
  return (
    <div ref={list} style={{ height: HEIGHT, overflow: "auto", position: "relative" }}>
      <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index, start: top }) => (
          <Combobox.Item
            key={index}
            index={index}
            value={items[index]}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={rowStyle(top)}
          >
            <div>{items[index].name}</div>
            <small>{factsOf(items[index])}</small>
          </Combobox.Item>
        ))}
      </div>
    </div>
  );
}

function Picker({ rows, find }) {
  const [text, setText] = useState("");
  const items = useMemo(() => find(text), [find, text]);
  const virtual = useRef(null);
  return (
    <Combobox.Root
      items={rows}
      filteredItems={items}
      filter={null}
      virtualized
      inputValue={text}
      onInputValueChange={setText}
      itemToStringLabel={(item) => item.name}
      onItemHighlighted={(item, { reason, index }) => {
        if (item !== undefined && reason !== "pointer") virtual.current?.scrollToIndex(index);
      }}
    >
      <Combobox.Input aria-label="Klant" />
      <Combobox.Portal>
        <Combobox.Positioner>
          <Combobox.Popup style={{ width: 380, background: "white" }}>
            <Combobox.List>
              <List items={items} virtualRef={virtual} />
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

start(Picker);
