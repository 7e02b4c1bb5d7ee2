"""Import and export: what is said about files, rows and cells."""

TABLE = {
    "import.unknown_format": (
        "不认识 {file} 的格式。可导入：{known}",
        "The format of {file} is not known. These can be imported: {known}",
    ),
    "import.bad_encoding": (
        "{file} 既不是完整的 UTF-8，也不是 GB18030：第 {line} 行（第 {byte} 字节）无法读出，"
        "很可能是 {guess}。请改正该行，或另存为 UTF-8；也可以加上 --encoding utf-8 再运行，"
        "这样只有读不出的行会被退回。",
        "{file} is neither whole UTF-8 nor GB18030: line {line} (byte {byte}) cannot be read;"
        " it may be {guess}. Correct that line or save the file as UTF-8. Or run again with"
        " --encoding utf-8: then only the rows that cannot be read are rejected.",
    ),
    "import.empty_file": ("{file} 里没有内容", "There is nothing in {file}"),
    "import.no_header": (
        "没有一列能对应到字段。现有的列：{columns}。请用 --map 列名=字段 指定。",
        "No column is one that is known. The columns are: {columns}. Say which is which with"
        " --map COLUMN=FIELD.",
    ),
    "import.bad_workbook": (
        "打不开工作簿 {file}（{why}）。请用表格软件另存为 .xlsx 后再试。",
        "The workbook {file} cannot be opened ({why}). Save it as .xlsx again and retry.",
    ),
    "import.no_such_sheet": (
        "{file} 里没有名为 {sheet} 的工作表。现有：{sheets}",
        "{file} has no sheet {sheet}. It has: {sheets}",
    ),
    "import.too_many_columns": (
        "{file} 的键超过 {most} 个，不像是一张表",
        "{file} has more than {most} keys: that is no table",
    ),
    "import.no_such_column": (
        "文件里没有“{column}”这一列。现有：{columns}",
        "The file has no column {column}. It has: {columns}",
    ),
    "import.no_such_field": (
        "没有“{field}”这个字段。可用：{fields}",
        "There is no field {field}. There are: {fields}",
    ),
    "import.no_such_mapping": (
        "没有保存过名为“{name}”的列对应",
        "No mapping is saved under the name {name}",
    ),
    "import.field_missing": (
        "没有一列对应到 {fields}。现有的列：{columns}。请用 --map 列名=字段 指定。",
        "No column stands for {fields}. The columns are: {columns}. Say which one with"
        " --map COLUMN=FIELD.",
    ),
    "import.bad_constant": (
        "--set {field} 的值无法读出：{why}",
        "The value of --set {field} cannot be read: {why}",
    ),
    "import.zone_not_loaded": (
        "还没有载入本区配置，请先运行 corridor zone load",
        "The zone is not loaded yet: run corridor zone load first",
    ),
    "import.refused": (
        "数据库拒收这条记录，其中有互相冲突的内容",
        "The database refused the record: something in it contradicts another record",
    ),
    "import.stale": (
        "导入时有人改了这条记录，请再导入一次",
        "Somebody changed the record during the import: import the file again",
    ),
    "row.bad_quotes": (
        "引号没有成对，无法分清各列",
        "The quotation marks are not in pairs, so the cells cannot be told apart",
    ),
    "row.too_many_cells": (
        "这一行的单元格比表头多，内容可能错位",
        "The row has more cells than the header: its contents may be shifted",
    ),
    "row.not_json": ("这一行不是 JSON 对象", "The line is no JSON object"),
    "row.duplicate": (
        "编号 {id} 与第 {first} 行相同而内容不同",
        "The id {id} is that of row {first}, with other contents",
    ),
    "text.bytes": (
        "含有无法读出的字节，文字已损坏",
        "Some bytes are no characters: the text is damaged",
    ),
    "text.too_long": (
        "长 {length} 字，超过上限 {longest} 字",
        "It has {length} characters; at most {longest} are kept",
    ),
    "text.control_removed": (
        "去掉了不可见的控制字符，其余内容已收入",
        "Invisible control characters were taken out; the rest was kept",
    ),
    "cell.not_text": ("这里应当是文字", "This should be text"),
    "cell.money": (
        "读不出金额。可写作 30万、300000元、20-30万",
        "No amount can be read. Write 300000, CNY 300,000 or 200000-300000",
    ),
    "cell.budget_order": (
        "下限高于上限",
        "The lower end is above the upper end",
    ),
    "cell.date": (
        "读不出日期。可写作 2026-05-01、2026年5月1日、2026年5月",
        "No day can be read. Write 2026-05-01 or 1 May 2026",
    ),
    "cell.yes_or_no": ("应当是“是”或“否”", "This should be yes or no"),
    "cell.choice": ("不在可选项之内：{known}", "It is none of: {known}"),
    "cell.whole_number": (
        "应当是 0 到 {largest} 的整数",
        "This should be a whole number from 0 to {largest}",
    ),
    "cell.trl": (
        "技术成熟度应当是 1 到 9 级",
        "Technology readiness is a level from 1 to 9",
    ),
    "cell.parameters": (
        "读不出技术指标。可写作 厚度≥8μm；耐盐雾≥96h",
        "No measure can be read. Write thickness ≥ 8 μm; salt spray ≥ 96 h",
    ),
    "cell.level": (
        "“{field}: {level}”不是字段与公开级别；为免误公开，整行退回",
        "“{field}: {level}” is no field with a level; so that nothing is shown by mistake, the row"
        " is rejected",
    ),
    "uscc.length": (
        "统一社会信用代码应为 18 位，这里有 {length} 位",
        "A credit code has 18 characters; this one has {length}",
    ),
    "uscc.character": (
        "统一社会信用代码第 {place} 位不能是“{character}”",
        "Character {place} of a credit code cannot be “{character}”",
    ),
    "uscc.check": (
        "统一社会信用代码的校验位（第 18 位）是“{character}”，按前 17 位应为“{right}”："
        "其中必有一位写错",
        "The check character (the 18th) of the credit code is “{character}”; the first 17 ask for"
        " “{right}”: one of them is wrong",
    ),
    "reference.unknown": (
        "本区没有登记“{name}”，此项留空",
        "“{name}” is not known in this zone; the field was left unknown",
    ),
    "technology.no_title": ("没有名称", "It has no title"),
    "expert.no_name": ("没有姓名", "No name is given"),
    "expert.no_fields": ("没有写明专业领域", "Nothing is said of what the expert knows"),
    "instrument.no_name": ("没有仪器名称", "The instrument has no name"),
    "instrument.no_functions": ("没有写明功能", "Nothing is said of what the instrument does"),
    "organisation.no_name": ("没有单位名称", "The organisation has no name"),
    "organisation.uscc_taken": (
        "统一社会信用代码已属于另一家单位",
        "The credit code belongs to another organisation",
    ),
    "import.mapping.title": ("{file}：列与字段的对应", "{file}: which column is which field"),
    "import.mapping.column": ("列", "Column"),
    "import.mapping.field": ("字段", "Field"),
    "import.mapping.sample": ("示例", "Sample"),
    "import.mapping.reads": ("读作", "Read as"),
    "import.mapping.left_out": ("不导入", "left out"),
    "import.mapping.unreadable": ("读不出", "cannot be read"),
    "import.how.guessed": ("猜测", "guessed"),
    "import.how.given": ("指定", "given"),
    "import.how.saved": ("已存", "saved"),
    "import.table": (
        "{format}，表头在第 {header} 行",
        "{format}, header in row {header}",
    ),
    "import.other_sheets": (
        "只读了工作表“{sheet}”；另有：{others}（用 --sheet 指定）",
        "Only the sheet {sheet} was read; there are also: {others} (choose with --sheet)",
    ),
    "import.resumed": (
        "上次导入中断，从第 {row} 行之后继续",
        "An earlier run was cut off: going on after row {row}",
    ),
    "import.read": ("读入", "Read"),
    "import.accepted": ("收入", "Accepted"),
    "import.unchanged": ("未变", "Unchanged"),
    "import.rejected": ("退回", "Rejected"),
    "import.cells": ("留空的单元格", "Cells left unknown"),
    "import.of_which": ("其中新增 {created}，更新 {changed}", "{created} new, {changed} changed"),
    "import.sum": (
        "收入 {accepted} + 未变 {unchanged} + 退回 {rejected} = 读入 {read}",
        "accepted {accepted} + unchanged {unchanged} + rejected {rejected} = read {read}",
    ),
    "import.took": (
        "用时 {seconds} 秒，每秒 {rate} 行",
        "{seconds} seconds, {rate} rows a second",
    ),
    "import.dry_run": ("试运行：什么也没有写入", "A dry run: nothing was written"),
    "import.rejects_in": ("退回的行见 {path}", "The rejects are in {path}"),
    "import.first_faults": ("最先遇到的问题", "The first problems"),
    "import.fault.row": ("行", "Row"),
    "import.fault.reason": ("原因", "Reason"),
    "import.fault.kept": ("（该行已收入）", "(the row was kept)"),
    "import.mapping_saved": (
        "列对应已保存为“{name}”",
        "The mapping is saved as {name}",
    ),
    "export.done": (
        "已导出 {n} 条记录到 {path}",
        "{n} {n:record|records} written to {path}",
    ),
    "mapping.none": ("还没有保存过列对应", "No mapping is saved yet"),
    "mapping.removed": ("已删除列对应“{name}”", "The mapping {name} is removed"),
    "deed.records.imported": ("导入数据", "Records imported"),
    "deed.records.exported": ("导出数据", "Records exported"),
    "deed.mapping.saved": ("保存列对应", "Mapping saved"),
    "deed.mapping.removed": ("删除列对应", "Mapping removed"),
    "deed.need.imported": ("导入更新需求", "Need changed by an import"),
    "deed.technology.imported": ("导入更新技术", "Technology changed by an import"),
    "deed.expert.imported": ("导入更新专家", "Expert changed by an import"),
    "deed.instrument.imported": ("导入更新仪器", "Instrument changed by an import"),
    "deed.organisation.imported": ("导入更新单位", "Organisation changed by an import"),
}
