import { useCombobox } from "downshift";
import { useMemo, useRef, useState } from "react";
import { factsOf } from "./references.mjs";
import { start } from "./start.mjs";
import { HEIGHT, rowStyle, useRows } from "./virtual-rows.jsx";

function Picker({ find }) {
  const [text, setText] = useState("");
  const items = useMemo(() => find(text), [find, text]);
  const list = useRef(null);
  const virtual = useRows(items.length, list);
  const box = useCombobox({
    items,
    itemToString: (item) => item?.name ?? "",
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    scrollIntoView: () => {},
    onHighlightedIndexChange: ({ highlightedIndex, type }) => {
      if (highlightedIndex >= 0 && type !== useCombobox.stateChangeTypes.ItemMouseMove)
        virtual.scrollToIndex(highlightedIndex);
    },
  });
  return (
    <div>
      <input aria-label="Klant" {...box.getInputProps()} />
      <div
        {...box.getMenuProps({ ref: list })}
        style={{ height: box.isOpen ? HEIGHT : 0, overflow: "auto", position: "relative" }}
      >
        {box.isOpen && (
          <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
            {virtual.getVirtualItems().map(({ index, start: top }) => (
              <div
                key={index}
                {...box.getItemProps({ item: items[index], index, style: rowStyle(top) })}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                data-active={index === box.highlightedIndex}
              >
                <div>{items[index].name}</div>
                <small>{factsOf(items[index])}</small>
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

start(Picker);
