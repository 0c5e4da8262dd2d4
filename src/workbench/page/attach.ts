// Runs in the add-in's frame before anything else, as Excel's own web view does its part there.
(window.parent as Window & { attachAddin?: (frame: Window) => void }).attachAddin?.(window);
