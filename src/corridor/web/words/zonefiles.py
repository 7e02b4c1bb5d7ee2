"""What is said about the files that describe a zone: problems, how to mend them, what is open."""

TABLE = {
    "zone.bad_files": (
        "区域文件有 {n} 处问题，数据库未作任何改动。",
        "The zone’s files have {n} {n:problem|problems}; the database was not touched.",
    ),
    "zone.folder_missing": (
        "没有这个文件夹。请检查路径，或用 corridor zone new 新建。",
        "There is no such folder. Check the path, or make one with: corridor zone new",
    ),
    "zone.folder_in_use": (
        "{folder} 里已有文件，未写入。请换一个空文件夹；导出时可加 --replace 覆盖。",
        "{folder} holds files already; nothing was written. Name an empty folder;"
        " an export may write over them with --replace.",
    ),
    "zone.file_missing": (
        "缺少这个文件。请补上；可参照 corridor zone new 写出的样例。",
        "This file is missing. Add it; corridor zone new writes an example.",
    ),
    "zone.file_unknown": (
        "不认识这个文件{near}。区域文件只有：{known}。请改名或移走。",
        "Unknown file{near}. A zone’s files are: {known}. Rename it or move it away.",
    ),
    "zone.encoding_gb18030": (
        "文件不是 UTF-8（第 {byte} 字节起），看来是 GB18030。请另存为 UTF-8。",
        "Not UTF-8 from byte {byte} on; it looks like GB18030. Save the file as UTF-8.",
    ),
    "zone.encoding_unknown": (
        "文件不是 UTF-8（第 {byte} 字节起）。请另存为 UTF-8。",
        "Not UTF-8 from byte {byte} on. Save the file as UTF-8.",
    ),
    "zone.bad_toml": (
        "此处不合 TOML 语法：{detail}。请检查引号、等号和括号是否成对。",
        "Not TOML here: {detail}. Check that quotes, equals signs and brackets are complete.",
    ),
    "zone.table_unknown": (
        "这个文件里没有“{table}”这种条目，应为：{known}。请改用双方括号加名称，如 [[{table}]]。",
        "This file has no entries of kind “{table}”; it may have: {known}. Mend the heading.",
    ),
    "zone.not_entries": (
        "“{table}”要写成一条一条的条目。请把标题改为 [[{table}]]。",
        "“{table}” must be a list of entries. Write its heading as [[{table}]].",
    ),
    "zone.unknown_key": (
        "不认识的项“{key}”{near}。可用的项：{known}。请改正或删去。",
        "Unknown key “{key}”{near}. Known keys: {known}. Correct it or take it out.",
    ),
    "zone.missing_key": (
        "缺少“{key}”。请补上。",
        "“{key}” is missing. Add it.",
    ),
    "zone.wrong_type": (
        "“{key}”应为{wanted}，现为 {found}。请改写。",
        "“{key}” must be {wanted}, and is {found}. Rewrite it.",
    ),
    "zone.type.text": ("文字（加引号）", "text in quotes"),
    "zone.type.day": ("日期（如 2026-01-09，不加引号）", "a day such as 2026-01-09 without quotes"),
    "zone.type.instant": (
        "带时区的时刻（如 2026-01-09T08:00:00Z）",
        "an instant with its offset, such as 2026-01-09T08:00:00Z",
    ),
    "zone.type.number": ("0 到 32767 的整数", "a whole number from 0 to 32767"),
    "zone.type.flag": ("true 或 false", "true or false"),
    "zone.type.words": ('一列文字，如 ["甲", "乙"]', 'a list of texts such as ["a", "b"]'),
    "zone.empty": (
        "“{key}”是空的。未知的项请整行删去，不要留空。",
        "“{key}” is empty. Take out the whole line where something is unknown.",
    ),
    "zone.bad_character": (
        "“{key}”里有不能保存的控制字符。请删去。",
        "“{key}” holds a character that cannot be kept. Take it out.",
    ),
    "zone.too_long": (
        "“{key}”有 {length} 个字符，最多 {limit} 个。请缩短。",
        "“{key}” has {length} characters and may have {limit}. Shorten it.",
    ),
    "zone.bad_slug": (
        "“{key}”的值“{value}”只能用字母、数字、“-”和“_”。请改写。",
        "“{key}”: “{value}” may hold only letters, digits, “-” and “_”. Rewrite it.",
    ),
    "zone.bad_code": (
        "“{key}”的值“{value}”只能用字母、数字、“.”“-”和“_”。请改写。",
        "“{key}”: “{value}” may hold only letters, digits, “.”, “-” and “_”. Rewrite it.",
    ),
    "zone.bad_division": (
        "“{key}”的值“{value}”应为 6 位或 9 位数字的区划代码。请核对。",
        "“{key}”: “{value}” must be a division code of 6 or 9 digits. Check it.",
    ),
    "zone.one_language": (
        '“{key}”缺少 {missing}。请写出两种语言：{key}.zh = "…"，{key}.en = "…"。',
        '“{key}” lacks {missing}. Write both languages: {key}.zh = "…" and {key}.en = "…".',
    ),
    "zone.unknown_language": (
        "“{key}”里有 zh、en 以外的项：{found}。请删去。",
        "“{key}” holds something besides zh and en: {found}. Take it out.",
    ),
    "zone.decimal_as_text": (
        "“{key}”的小数 {value} 要加引号写成文字，以免失真。",
        "“{key}”: write the decimal {value} as text in quotes, so that no digit is lost.",
    ),
    "zone.day_as_text": (
        "“{key}”的日期 {value} 要加引号写成文字。",
        "“{key}”: write the day {value} as text in quotes.",
    ),
    "zone.bad_choice": (
        "“{key}”的值“{value}”不在可选之列{near}：{known}。请改选。",
        "“{key}”: “{value}” is not one of {known}{near}. Choose one.",
    ),
    "zone.duplicate": (
        "与 {first} 重复。请给其中一条另取代码，或删去一条。",
        "The same as {first}. Give one of them another code, or take one out.",
    ),
    "zone.no_such": (
        "“{key}”所指的“{wanted}”在 {file} 里找不到{near}。请改正，或在 {file} 里补上。",
        "“{key}” points to “{wanted}”, which {file} does not have{near}."
        " Correct it, or add the entry to {file}.",
    ),
    "zone.date_order": (
        "{last}（{end}）早于 {first}（{begin}）。请核对先后。",
        "{last} ({end}) is before {first} ({begin}). Check which comes first.",
    ),
    "zone.no_word": (
        "“{wanted}”没有名称，页面无从显示。请在 words.toml 里加一条 [[word]]，写明 zh 和 en。",
        "“{wanted}” has no name that a page could show. Add a [[word]] in zh and en to words.toml.",
    ),
    "zone.circle": (
        "“{key}”绕回了自己。请断开其中一环。",
        "“{key}” leads back to the entry itself. Break the circle.",
    ),
    "zone.nameless": (
        "这条陈述没有代码。请加上 code，以便重复载入时认出它。",
        "This statement has no code. Add one, so that it is known again at the next load.",
    ),
    "zone.who_decided": (
        '状态“{status}”没有写明由谁决定。请加上 by = "zone files"。',
        'The status “{status}” does not say who decided. Add by = "zone files".',
    ),
    "zone.restated_twice": (
        "同一条陈述已由 {first} 改过一次。请改为接在后一条之后。",
        "{first} restates the same statement. Let this one restate that one instead.",
    ),
    "zone.setting_unknown": (
        "没有“{key}”这个设置{near}。可设：{known}。请改正，或移到 statements.toml。",
        "There is no setting “{key}”{near}. Settings are: {known}."
        " Correct it, or move it to statements.toml.",
    ),
    "zone.setting_misplaced": (
        "“{key}”是区域设置。请移到 zone.toml，写作 [[setting]]。",
        "“{key}” is a setting. Move it to zone.toml as a [[setting]].",
    ),
    "zone.setting_missing": (
        "没有设置“{key}”。请补一条 [[setting]]，或以 to_be_set 写明由谁决定。",
        "The setting “{key}” is missing. Add a [[setting]], or say with to_be_set who decides.",
    ),
    "zone.no_jurisdiction": (
        "没有任何辖区。请至少写一条 [[jurisdiction]]。",
        "There is no jurisdiction. Write at least one [[jurisdiction]].",
    ),
    "zone.bad_setting.name": ("名称要写出 zh 和 en。", "Give the name in zh and en."),
    "zone.bad_setting.notice": ("页脚说明要写出 zh 和 en。", "Give the notice in zh and en."),
    "zone.bad_setting.time_zone": (
        "“{value}”不是时区名称。请写如 Asia/Shanghai。",
        "“{value}” is no time zone. Write one such as Asia/Shanghai.",
    ),
    "zone.bad_setting.currency": (
        "“{value}”不是货币代码。请写如 CNY。",
        "“{value}” is no currency code. Write one such as CNY.",
    ),
    "zone.bad_setting.record_hash": (
        "“{value}”不是可用的杂凑算法。请写 sha256 或 sm3。",
        "“{value}” is no hash that can be used. Write sha256 or sm3.",
    ),
    "zone.bad_setting.answer_within": (
        "“{value}”应为不小于 0 的整数（工作日）。请改写。",
        "“{value}” must be a whole number of working days. Rewrite it.",
    ),
    "zone.bad_setting.agreement_amount": (
        "“{value}”应为以分计的整数金额。请改写。",
        "“{value}” must be a whole amount in minor units. Rewrite it.",
    ),
    "zone.bad_setting.agreement_share": (
        "“{value}”应为整数百分比。请改写。",
        "“{value}” must be a whole percentage. Rewrite it.",
    ),
    "zone.bad_setting.map_review_number": (
        "审图号应为文字。请改写。",
        "The map’s review number must be text. Rewrite it.",
    ),
    "zone.seed_changed": (
        "{entry}：这条已经载入，文件里却改了。\n  库中：{stored}\n  文件：{found}\n"
        "请恢复原文，并另加一条新的（新代码）。数据库未作任何改动。",
        "{entry}: this entry was loaded before and is different in the file.\n"
        "  stored: {stored}\n  found:  {found}\n"
        "Restore the old entry and add a new one with its own code."
        " The database was not touched.",
    ),
    "zone.setting.name": ("名称", "Name"),
    "zone.setting.time_zone": ("时区", "Time zone"),
    "zone.setting.currency": ("货币", "Currency"),
    "zone.setting.record_hash": ("记录所用杂凑算法", "Hash of the record"),
    "zone.setting.notice": ("页脚说明", "Notice in the footer"),
    "zone.setting.answer_within": (
        "首次答复的期限（工作日）",
        "Working days until a first answer is owed",
    ),
    "zone.setting.agreement_amount": (
        "须各方一致同意的金额起点",
        "Amount from which all governments must agree",
    ),
    "zone.setting.agreement_share": (
        "达成一致所需的比例",
        "Share that makes an agreement",
    ),
    "zone.setting.map_review_number": ("审图号", "Review number of the map"),
    "zone.part.goal": ("目标", "Goal"),
    "zone.part.categories": ("其余类目", "Remaining categories"),
    "zone.near": ("（是否指“{nearest}”？）", " (did you mean “{nearest}”?)"),
    "zone.at": ("{place}：{what}", "{place}: {what}"),
    "zone.check.good": (
        "{folder}：{files} 个文件，{entries} 条，没有问题。",
        "{folder}: {files} files, {entries} entries, no problem.",
    ),
    "zone.check.bad": (
        "{folder}：{n} 处问题。",
        "{folder}: {n} {n:problem|problems}.",
    ),
    "zone.check.undecided": (
        "尚待确定，须由下列各方决定：",
        "Not set yet, and who must decide it:",
    ),
    "zone.check.undecided_line": (
        "{subject} · {key}：由{decider}决定（{place}）",
        "{subject} · {key}: {decider} ({place})",
    ),
    "zone.load.added": ("新增 {kind} {n} 条", "added {n} {kind}"),
    "zone.load.nothing": (
        "没有变化：{n} 条均已在库中。",
        "Nothing to do: all {n} entries are in the database.",
    ),
    "zone.load.only_stored": (
        "另有 {n} 条只在库中；corridor zone export 可写回文件。",
        "{n} more {n:stands|stand} only in the database;"
        " corridor zone export writes them to files.",
    ),
    "zone.export.done": (
        "已写出 {n} 个文件到 {folder}。",
        "Wrote {n} {n:file|files} to {folder}.",
    ),
    "zone.new.done": (
        "已在 {folder} 新建区域文件。请按注释填写，然后运行 corridor zone check {folder}。",
        "Started a zone in {folder}. Fill in the files as their comments say, then run:"
        " corridor zone check {folder}",
    ),
    "zone.kind.source": ("出处", "sources"),
    "zone.kind.jurisdiction": ("辖区", "jurisdictions"),
    "zone.kind.body": ("公共机构", "public bodies"),
    "zone.kind.park": ("园区", "parks"),
    "zone.kind.town": ("镇街", "towns"),
    "zone.kind.version": ("分类版本", "versions of a classification"),
    "zone.kind.category": ("类目", "categories"),
    "zone.kind.action": ("行动", "actions"),
    "zone.kind.day": ("日历日", "calendar days"),
    "zone.kind.statement": ("陈述", "statements"),
    "zone.kind.decision": ("待定事项", "open decisions"),
    "deed.zone.loaded": ("载入区域文件", "Zone files loaded"),
    "source.standing.installation": ("本系统设置", "this installation"),
}
