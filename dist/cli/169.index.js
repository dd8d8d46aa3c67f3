export const id = 169;
export const ids = [169];
export const modules = {

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   L: () => (/* binding */ toId)
/* harmony export */ });
// A page or database as people name it: an address copied from Notion, an id, or else a title.
const hosts = /(^|\.)(notion\.so|notion\.com|notion\.site)$/;
const normal = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const compact = /^[0-9a-f]{32}$/i;
/**
 * Reads an address on any of Notion's hosts, an id with or without dashes, or a title. An address shows a page over
 * another one with `?p=`; `?v=` names a view and says nothing about the page.
 */
function parseReference(text) {
    const trimmed = text.trim();
    const id = toId(trimmed) ?? idInAddress(trimmed);
    return id === undefined ? { title: trimmed } : { id };
}
/** `text` as a dashed UUID in lower case; undefined when it is no id. */
function toId(text) {
    if (normal.test(text))
        return text;
    if (!uuid.test(text) && !compact.test(text))
        return undefined;
    return text
        .replace(/-/g, '')
        .toLowerCase()
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function idInAddress(text) {
    const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    if (!URL.canParse(url))
        return undefined;
    const address = new URL(url);
    if (!hosts.test(address.hostname))
        return undefined;
    const over = address.searchParams.get('p');
    const last = address.pathname.split('/').findLast((part) => part !== '') ?? '';
    return (over === null ? undefined : toId(over)) ?? idAtEnd(last);
}
/** `Some-Title-<32 hex digits>`, or a dashed id after a title. */
function idAtEnd(slug) {
    const match = /(?:^|-)([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(slug);
    return match ? toId(match[1]) : undefined;
}


/***/ }),

/***/ 43004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
// Numbers with their noun, as people write them.
/** `1 operation`, `2 operations`. */
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
