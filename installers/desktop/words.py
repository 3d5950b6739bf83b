"""What desktops and software centres say of Coffer, in each language of the window."""

from typing import Final

Words = dict[str, str]  # language → text; "en" is there always

NAME: Final = "Coffer"

GENERIC_NAME: Final[Words] = {
    "en": "Personal Finance",
    "ar": "المالية الشخصية",
    "de": "Persönliche Finanzen",
    "es": "Finanzas personales",
    "fr": "Finances personnelles",
    "ja": "個人資産管理",
}

SUMMARY: Final[Words] = {
    "en": "Keep exact books of all you own, owe, trade and save for",
    "ar": "سجّل بدقة كل ما تملكه وما عليك وما تتداوله وما تدّخر له",
    "de": "Genau Buch führen über alles, was man besitzt, schuldet, handelt und spart",
    "es": "Cuentas exactas de todo lo que posee, debe, negocia y ahorra",
    "fr": "Tenir les comptes exacts de tout ce que l’on possède, doit, négocie et épargne",
    "ja": "資産、負債、取引、貯蓄のすべてを正確に記帳",
}

KEYWORDS: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "money", "net worth", "portfolio", "ledger", "accounts", "bank", "broker", "stocks",
        "crypto", "savings", "loans", "dividends", "tax",
    ),
    "ar": ("مال", "صافي الثروة", "محفظة", "حسابات", "بنك", "أسهم", "عملات مشفرة", "ادخار", "قروض"),
    "de": (
        "Geld", "Vermögen", "Depot", "Buchhaltung", "Konten", "Bank", "Broker", "Aktien",
        "Krypto", "Sparen", "Kredite", "Dividenden", "Steuer",
    ),
    "es": (
        "dinero", "patrimonio", "cartera", "contabilidad", "cuentas", "banco", "bróker",
        "acciones", "cripto", "ahorro", "préstamos", "dividendos", "impuestos",
    ),
    "fr": (
        "argent", "patrimoine", "portefeuille", "comptabilité", "comptes", "banque", "courtier",
        "actions", "crypto", "épargne", "prêts", "dividendes", "impôts",
    ),
    "ja": (
        "お金", "純資産", "ポートフォリオ", "帳簿", "口座", "銀行", "証券", "株式", "暗号資産",
        "貯蓄", "ローン", "配当", "税",
    ),
}  # fmt: skip

ARCHIVE: Final[Words] = {
    "en": "Coffer archive",
    "ar": "أرشيف Coffer",
    "de": "Coffer-Archiv",
    "es": "archivo de Coffer",
    "fr": "archive Coffer",
    "ja": "Coffer アーカイブ",
}

STATEMENT: Final[Words] = {
    "en": "OFX statement",
    "ar": "كشف حساب OFX",
    "de": "OFX-Kontoauszug",
    "es": "extracto OFX",
    "fr": "relevé OFX",
    "ja": "OFX 明細",
}

ABOUT: Final[tuple[Words, ...]] = (
    {
        "en": "Coffer keeps the books of one person’s whole financial life on that person’s own "
        "computer: bank accounts, stocks and funds, coins, property, loans and savings goals, in "
        "one encrypted file. It works without a network, and nothing leaves the computer but the "
        "calls to providers that you connected yourself.",
        "ar": "يحفظ Coffer سجلات الحياة المالية الكاملة لشخص واحد على حاسوبه الخاص: الحسابات "
        "المصرفية والأسهم والصناديق والعملات المشفرة والعقارات والقروض وأهداف الادخار، في ملف واحد "
        "مشفّر. يعمل دون شبكة، ولا يغادر الحاسوب شيء سوى الاتصال بمقدّمي الخدمات الذين ربطتهم بنفسك.",
        "de": "Coffer führt Buch über die ganzen Finanzen eines Menschen, auf dessen eigenem "
        "Computer: Konten, Aktien und Fonds, Kryptowährungen, Immobilien, Kredite und Sparziele, "
        "in einer verschlüsselten Datei. Es arbeitet ohne Netz, und nichts verlässt den Computer "
        "außer den Anfragen an Anbieter, die man selbst verbunden hat.",
        "es": "Coffer lleva las cuentas de toda la vida financiera de una persona en su propio "
        "ordenador: cuentas bancarias, acciones y fondos, criptomonedas, inmuebles, préstamos y "
        "metas de ahorro, en un solo archivo cifrado. Funciona sin red, y nada sale del ordenador "
        "salvo las consultas a los proveedores que usted mismo haya conectado.",
        "fr": "Coffer tient les comptes de toute la vie financière d’une personne sur son propre "
        "ordinateur : comptes bancaires, actions et fonds, cryptomonnaies, immobilier, prêts et "
        "objectifs d’épargne, dans un seul fichier chiffré. Il fonctionne sans réseau, et rien ne "
        "quitte l’ordinateur hormis les appels aux fournisseurs que vous avez reliés vous-même.",
        "ja": "Coffer は、銀行口座、株式と投資信託、暗号資産、不動産、ローン、貯蓄目標まで、"
        "一人の家計と資産のすべてを、本人のコンピューターにある一つの暗号化ファイルに記帳します。"
        "ネットワークなしで動作し、自分で接続したサービスへの問い合わせ以外は何も外部に送信しません。",
    },
)

FEATURES: Final[tuple[Words, ...]] = (
    {
        "en": "Every figure is exact and can show where it comes from",
        "ar": "كل رقم دقيق ويمكنه أن يبيّن مصدره",
        "de": "Jede Zahl ist genau und kann zeigen, woher sie kommt",
        "es": "Cada cifra es exacta y puede mostrar de dónde sale",
        "fr": "Chaque chiffre est exact et peut montrer d’où il vient",
        "ja": "すべての数値は正確で、その根拠を示せます",
    },
    {
        "en": "What is not known is shown as unknown, never counted as zero",
        "ar": "ما ليس معروفًا يظهر مجهولًا ولا يُحسب صفرًا أبدًا",
        "de": "Was nicht bekannt ist, steht als unbekannt da und zählt nie als null",
        "es": "Lo que no se sabe aparece como desconocido, nunca cuenta como cero",
        "fr": "Ce qui n’est pas connu s’affiche comme inconnu, jamais compté comme zéro",
        "ja": "分からない値は不明と表示し、ゼロとして数えることはありません",
    },
    {
        "en": "Reads files of banks, brokers and other programs: OFX, QIF, CAMT, MT940, CSV, XLSX, "
        "PDF statements and more",
        "ar": "يقرأ ملفات البنوك والوسطاء والبرامج الأخرى: OFX وQIF وCAMT وMT940 وCSV وXLSX وكشوف "
        "PDF وغيرها",
        "de": "Liest Dateien von Banken, Brokern und anderen Programmen: OFX, QIF, CAMT, MT940, "
        "CSV, XLSX, Auszüge als PDF und mehr",
        "es": "Lee archivos de bancos, brókeres y otros programas: OFX, QIF, CAMT, MT940, CSV, "
        "XLSX, extractos en PDF y más",
        "fr": "Lit les fichiers de banques, de courtiers et d’autres programmes : OFX, QIF, CAMT, "
        "MT940, CSV, XLSX, relevés PDF et autres",
        "ja": "銀行、証券会社、他のソフトのファイルを読み込み: OFX、QIF、CAMT、MT940、CSV、XLSX、"
        "PDF 明細など",
    },
    {
        "en": "Net worth, returns, realized gains and income, as of any day",
        "ar": "صافي الثروة والعوائد والأرباح المحققة والدخل، كما في أي يوم",
        "de": "Vermögen, Rendite, realisierte Gewinne und Erträge zu jedem Tag",
        "es": "Patrimonio, rentabilidad, ganancias realizadas e ingresos a cualquier fecha",
        "fr": "Patrimoine, rendements, gains réalisés et revenus, à n’importe quelle date",
        "ja": "純資産、収益率、実現損益、収入を任意の日付で確認",
    },
    {
        "en": "Backups that are made by themselves and proven to be restorable",
        "ar": "نسخ احتياطية تُنشأ تلقائيًا ويُثبت أنها قابلة للاستعادة",
        "de": "Sicherungen, die von selbst entstehen und nachweislich wiederherstellbar sind",
        "es": "Copias de seguridad automáticas, con prueba de que pueden restaurarse",
        "fr": "Des sauvegardes automatiques, dont la restauration est éprouvée",
        "ja": "バックアップは自動で作成され、復元できることが確認されます",
    },
    {
        "en": "Everything can leave again, as an open and documented archive",
        "ar": "يمكن إخراج كل شيء في أرشيف مفتوح وموثّق",
        "de": "Alles kann wieder heraus, als offenes, dokumentiertes Archiv",
        "es": "Todo puede volver a salir, en un archivo abierto y documentado",
        "fr": "Tout peut ressortir, dans une archive ouverte et documentée",
        "ja": "すべてのデータは、公開された文書化済みの形式で取り出せます",
    },
)


def others(words: Words) -> list[tuple[str, str]]:
    """Return languages and texts but English, in the order of the languages."""
    return sorted((language, text) for language, text in words.items() if language != "en")
