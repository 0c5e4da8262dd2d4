"""
Opens workbooks in LibreOffice, which knows nothing of Trellis, and says what it sees.

    python3 judge.py inventory FILE...        JSON: a list, one inventory a file
    python3 judge.py tints FILE...            JSON: by file, the cells that a formula tints now
    python3 judge.py pdf FILE OUT.pdf         the workbook as it prints
    python3 judge.py png FILE OUT             its pages as OUT-1.png and so on (needs pdftoppm)

Needs LibreOffice (soffice) and its Python bridge (python3-uno). Every call has a profile of its own,
so that calls never meet. A file that LibreOffice cannot open is an inventory with "error".
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table.CellContentType import EMPTY, FORMULA, TEXT, VALUE

KINDS = {EMPTY.value: "empty", VALUE.value: "number", TEXT.value: "text", FORMULA.value: "formula"}


def prop(name, value):
    pair = PropertyValue()
    pair.Name, pair.Value = name, value
    return pair


def office(profile):
    pipe = "trellis%d" % os.getpid()
    command = ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
               "-env:UserInstallation=" + uno.systemPathToFileUrl(profile),
               "--accept=pipe,name=%s;urp;" % pipe]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.time() + 60
    while True:
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if time.time() > deadline or process.poll() is not None:
                process.kill()
                raise
            time.sleep(0.2)


def colour(number):
    return None if number < 0 else "%06X" % number


def address(range_address):
    return [range_address.StartRow, range_address.StartColumn, range_address.EndRow, range_address.EndColumn]


def links(cell):
    found = []
    fields = cell.getTextFields().createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if hasattr(field, "URL"):
            found.append(field.URL)
    return found


def validation(cell):
    rule = cell.Validation
    if rule.Type.value == "ANY" and not rule.InputTitle and not rule.InputMessage:
        return None
    return {"type": rule.Type.value, "formula": rule.getFormula1(), "alert": rule.ErrorAlertStyle.value,
            "showAlert": rule.ShowErrorMessage, "errorTitle": rule.ErrorTitle, "error": rule.ErrorMessage,
            "showPrompt": rule.ShowInputMessage, "promptTitle": rule.InputTitle, "prompt": rule.InputMessage}


def look_facts(doc, cell):
    """What a cell looks like and asks for, whatever stands in it."""
    facts = {"format": doc.getNumberFormats().getByKey(cell.NumberFormat).FormatString,
             "bold": cell.CharWeight > 100, "italic": cell.CharPosture.value != "NONE",
             "size": cell.CharHeight, "colour": colour(cell.CharColor), "fill": colour(cell.CellBackColor),
             "wrap": cell.IsTextWrapped, "horizontal": cell.HoriJustify.value}
    rule = validation(cell)
    if rule:
        facts["validation"] = rule
    return facts


def looks(doc, sheet, rows, columns):
    # Every call crosses to the other process, so cells that are formatted alike are asked about once.
    found = {}
    groups = sheet.getCellRangeByPosition(0, 0, columns, rows).getUniqueCellFormatRanges()
    for nth in range(groups.getCount()):
        blocks = [address(one) for one in groups.getByIndex(nth).getRangeAddresses()]
        facts = look_facts(doc, sheet.getCellByPosition(blocks[0][1], blocks[0][0]))
        for top, left, bottom, right in blocks:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    found[row, column] = facts
    return found


def content_facts(cell, visible):
    facts = {"kind": KINDS[cell.getType().value], "text": cell.getString()}
    if facts["kind"] in ("number", "formula"):
        facts["value"] = cell.getValue()
    if facts["kind"] == "formula":
        facts["formula"] = cell.getFormula()
        facts["error"] = cell.getError()
    # Nobody follows a link on a hidden sheet, and asking for links is the slowest question of all.
    urls = links(cell) if visible and facts["kind"] == "text" else []
    if urls:
        facts["links"] = urls
    return facts


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.getRangeAddress()
    return end.EndRow, end.EndColumn


def merges(sheet, rows, columns):
    found = []
    # Asked of a whole range, this says whether anything in it is merged: one call instead of thousands.
    if not sheet.getCellRangeByPosition(0, 0, columns, rows).getIsMerged():
        return found
    for row in range(rows + 1):
        for column in range(columns + 1):
            cell = sheet.getCellByPosition(column, row)
            if cell.IsMerged:
                cursor = sheet.createCursorByRange(cell)
                cursor.collapseToMergedArea()
                found.append(address(cursor.getRangeAddress()))
    return found


def look_of(doc, name):
    style = doc.getStyleFamilies().getByName("CellStyles").getByName(name)
    return {"fill": colour(style.CellBackColor), "colour": colour(style.CharColor), "bold": style.CharWeight > 100}


def conditional(doc, sheet):
    found = []
    for rule in sheet.ConditionalFormats.getConditionalFormats():
        entries = [rule.getByIndex(index) for index in range(rule.getCount())]
        found.append({
            "ranges": [address(one) for one in rule.Range.getRangeAddresses()],
            "entries": [{"type": entry.getType(),
                         "formula": entry.Formula1 if hasattr(entry, "Formula1") else None,
                         "style": look_of(doc, entry.StyleName) if hasattr(entry, "StyleName") else None,
                         "scale": [[one.getFormula(), colour(one.getColor())] for one in entry.ColorScaleEntries]
                         if hasattr(entry, "ColorScaleEntries") else None}
                        for entry in entries]})
    return found


def tinted(doc, sheet):
    # No call says which tints show, so each rule's formula is worked out beside its rows.
    rows, columns = used(sheet)
    beside, found = columns + 2, []
    for rule in sheet.ConditionalFormats.getConditionalFormats():
        for block in rule.Range.getRangeAddresses():
            for index in range(rule.getCount()):
                entry = rule.getByIndex(index)
                if not getattr(entry, "Formula1", ""):
                    continue
                first = sheet.getCellByPosition(beside, block.StartRow)
                first.FormulaLocal = "=" + entry.Formula1
                for row in range(block.StartRow, block.EndRow + 1):
                    cell = sheet.getCellByPosition(beside, row)
                    if row > block.StartRow:
                        sheet.copyRange(cell.getCellAddress(), sheet.getCellRangeByPosition(
                            beside, block.StartRow, beside, block.StartRow).getRangeAddress())
                    if cell.getError():
                        raise ValueError("A rule of %s has an error: %s" % (sheet.getName(), entry.Formula1))
                    if cell.getValue():
                        found.append([row, block.StartColumn, block.EndColumn, colour(doc.getStyleFamilies().getByName(
                            "CellStyles").getByName(entry.StyleName).CellBackColor)])
                sheet.getCellRangeByPosition(beside, block.StartRow, beside, block.EndRow).clearContents(1 + 2 + 4 + 16)
    return found


def tints(doc):
    return {sheet.getName(): tinted(doc, sheet) for sheet in doc.getSheets()}


def footer(page):
    if not page.FooterIsOn:
        return ""
    content = page.RightPageFooterContent  # held, or its texts go with it
    return "".join(text.getString() for text in (content.LeftText, content.CenterText, content.RightText))


def frozen_panes(view, index):
    # The split positions that the controller gives count visible columns only; its view data does not.
    # Per sheet: cursor column/row, split modes (2 is frozen), split column/row, and more.
    parts = view.split(";")[3 + index].split("/")
    return [int(parts[5]), int(parts[4])] if "2" in parts[2:4] else None


def sheet_facts(doc, sheet):
    rows, columns = used(sheet)
    block = sheet.getCellRangeByPosition(0, 0, columns, rows)
    formulas, look, cells, visible = block.getFormulaArray(), looks(doc, sheet, rows, columns), {}, sheet.IsVisible
    for row in range(rows + 1):
        for column in range(columns + 1):
            facts = look[row, column]
            if formulas[row][column] != "":
                content = content_facts(sheet.getCellByPosition(column, row), visible)
            # Nobody sees the looks of a hidden sheet's empty cells, and a sheet of lists has thousands.
            elif visible and (facts["fill"] or "validation" in facts or facts["format"] == "@"):
                content = {"kind": "empty", "text": ""}
            else:
                continue
            cells["%d,%d" % (row, column)] = {**content, **facts}
    controller = doc.getCurrentController()
    frozen = None
    if sheet.IsVisible:
        controller.setActiveSheet(sheet)
        frozen = frozen_panes(controller.ViewData, sheet.RangeAddress.Sheet)
    page = doc.getStyleFamilies().getByName("PageStyles").getByName(sheet.PageStyle)
    notes = sheet.getAnnotations()
    titles = sheet.getTitleRows() if sheet.getPrintTitleRows() else None
    return {
        "name": sheet.getName(), "visible": sheet.IsVisible, "end": [rows, columns], "cells": cells,
        "tab": colour(sheet.TabColor), "merges": merges(sheet, rows, columns),
        "conditional": conditional(doc, sheet), "frozen": frozen,
        "gridlines": controller.ShowGrid if sheet.IsVisible else None,
        "notes": [[notes.getByIndex(i).getPosition().Row, notes.getByIndex(i).getPosition().Column,
                   notes.getByIndex(i).getString()] for i in range(notes.getCount())],
        "columns": [{"width": sheet.getColumns().getByIndex(i).Width,
                     "visible": sheet.getColumns().getByIndex(i).IsVisible} for i in range(columns + 1)],
        "heights": [sheet.getRows().getByIndex(i).Height for i in range(rows + 1)] if sheet.IsVisible else [],
        "page": {"landscape": page.IsLandscape, "size": [page.Width, page.Height],
                 "pagesWide": page.ScaleToPagesX, "footer": page.FooterIsOn,
                 "footerText": footer(page)},
        "titleRows": [titles.StartRow, titles.EndRow] if titles else None,
    }


def inventory(doc):
    ranges, names = doc.DatabaseRanges, doc.NamedRanges
    return {
        "title": doc.DocumentProperties.Title, "author": doc.DocumentProperties.Author,
        "sheets": [sheet_facts(doc, sheet) for sheet in doc.getSheets()],
        "tables": [{"name": name, "block": address(ranges.getByName(name).DataArea),
                    "sheet": ranges.getByName(name).DataArea.Sheet, "filter": ranges.getByName(name).AutoFilter}
                   for name in ranges.getElementNames()],
        "names": {name: names.getByName(name).getContent() for name in names.getElementNames()},
    }


def load(desktop, path):
    doc = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0,
                                       (prop("Hidden", True), prop("MacroExecutionMode", 0)))
    if doc is None:
        raise ValueError("LibreOffice did not open it")
    return doc


def look(desktop, path, read=inventory):
    try:
        doc = load(desktop, path)
    except Exception as problem:
        return {"error": str(problem)}
    try:
        return read(doc)
    finally:
        doc.close(True)


def print_pdf(desktop, path, pdf):
    doc = load(desktop, path)
    doc.storeToURL(uno.systemPathToFileUrl(os.path.abspath(pdf)), (prop("FilterName", "calc_pdf_Export"),))
    doc.close(True)


def main(arguments):
    profile = tempfile.mkdtemp(prefix="trellis-judge-")
    process, desktop = office(profile)
    try:
        if arguments[0] == "inventory":
            json.dump([look(desktop, path) for path in arguments[1:]], sys.stdout)
        elif arguments[0] == "tints":
            json.dump([look(desktop, path, tints) for path in arguments[1:]], sys.stdout)
        elif arguments[0] == "pdf":
            print_pdf(desktop, arguments[1], arguments[2])
        elif arguments[0] == "png":
            pdf = os.path.join(profile, "pages.pdf")
            print_pdf(desktop, arguments[1], pdf)
            subprocess.run(["pdftoppm", "-png", "-r", "80", pdf, arguments[2]], check=True)
    finally:
        try:
            desktop.terminate()
            process.wait(20)
        except Exception:
            process.kill()
        shutil.rmtree(profile, ignore_errors=True)


main(sys.argv[1:])
