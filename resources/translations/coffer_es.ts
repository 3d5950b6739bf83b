<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Filter by name or licence</source>
        <translation>Filtrar por nombre o licencia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence of Coffer</source>
        <translation>Licencia de Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence…</source>
        <translation>Licencia…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Other people’s work that ships with it, under their licences. Thank you.</source>
        <translation>Trabajo de otros que se incluye, bajo sus licencias. Gracias.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read the licence of {}</source>
        <translation>Leer la licencia de {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Versions, the system and what the doctor found, as text for a question. No amounts, names or secrets are in it.</source>
        <translation>Versiones, el sistema y lo que encontró el doctor, como texto para una consulta. Sin importes, nombres ni secretos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>What Coffer is made of</source>
        <translation>De qué está hecho Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>as in its text</source>
        <translation>como en su texto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{} lines are on the clipboard. Read them before you send them.</source>
        <translation>{} líneas están en el portapapeles. Léalas antes de enviarlas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{}, under the Apache License 2.0. It runs on your computer alone.</source>
        <translation>{}, bajo la licencia Apache 2.0. Funciona solo en su ordenador.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>As the base currency</source>
        <translation>Como la moneda base</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>For example: Everyday account</source>
        <translation>Por ejemplo: Cuenta corriente</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Institution</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Not counted in net worth</source>
        <translation>No cuenta en el patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Paper money, never counted</source>
        <translation>Dinero ficticio, nunca cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Quantities may fall below zero (short selling)</source>
        <translation>Las cantidades pueden bajar de cero (venta en corto)</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Trades move its cash</source>
        <translation>Las operaciones mueven su efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why it does not count, for later</source>
        <translation>Por qué no cuenta, para el futuro</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Latest entries</source>
        <translation>Últimos asientos</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No entries yet.</source>
        <translation>Aún no hay asientos.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No history in the last year.</source>
        <translation>Sin historial en el último año.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Nothing is held here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Activity</source>
        <translation>Ver en Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Holdings</source>
        <translation>Ver en Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Value of the account over a year</source>
        <translation>Valor de la cuenta durante un año</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} coverage</source>
        <translation>Cobertura: {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} today</source>
        <translation>{} hoy</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>+ Account</source>
        <translation>+ Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>By institution, with value, share and history. Add an account, or import a file: accounts named in it are added by themselves.</source>
        <translation>Por entidad, con valor, peso e historial. Añada una cuenta o importe un archivo: las cuentas que nombre se añaden solas.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter accounts</source>
        <translation>Filtrar cuentas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter {} accounts</source>
        <translation>
            <numerusform>Filtrar {} cuenta</numerusform>
            <numerusform>Filtrar {} cuentas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Your accounts will be listed here</source>
        <translation>Aquí aparecerán sus cuentas</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>+ New entry</source>
        <translation>+ Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Also show entries that were voided.</source>
        <translation>Mostrar también los asientos anulados.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Filter the ledger</source>
        <translation>Filtrar el libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Group: {}</source>
        <translation>Grupo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Only entries of this holding. Press to show all.</source>
        <translation>Solo los asientos de esta posición. Pulse para mostrarlos todos.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo an import or an edit as a whole.</source>
        <translation>Deshacer por completo una importación o una edición.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Voided</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>{} kinds</source>
        <translation>{} tipos</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Buys and sells, deposits, transfers, dividends, fees: each with what it did. Nothing is ever overwritten; a correction stays visible beside what it corrects.</source>
        <translation>Compras y ventas, depósitos, transferencias, dividendos, comisiones: cada cosa con su efecto. Nada se sobrescribe nunca; una corrección queda visible junto a lo que corrige.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Everything that happens will be listed here</source>
        <translation>Aquí aparecerá todo lo que ocurra</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>No entry fits the filter</source>
        <translation>Ningún asiento coincide con el filtro</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Try fewer words, other dates, or show all kinds and accounts.</source>
        <translation>Pruebe con menos palabras u otras fechas, o muestre todos los tipos y cuentas.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>1 entry</source>
        <translation>1 asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries</source>
        <translation>{} asientos</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries so far…</source>
        <translation>{} asientos hasta ahora…</translation>
    </message>
</context>
<context>
    <name>AllocationCard</name>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation {}, choose another</source>
        <translation>Distribución {}, elegir otra</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Assets {}</source>
        <translation>Activos {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debt to assets {}</source>
        <translation>Deudas sobre activos {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debts {}</source>
        <translation>Deudas {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>How it is meant to be, and the trades that lead there</source>
        <translation>Cómo debería ser, y las operaciones que llevan a ello</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>No debts</source>
        <translation>Sin deudas</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as bars</source>
        <translation>en barras</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as tiles</source>
        <translation>en recuadros</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by account</source>
        <translation>por cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by category</source>
        <translation>por categoría</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by currency</source>
        <translation>por moneda</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by group</source>
        <translation>por grupo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by institution</source>
        <translation>por entidad</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by type</source>
        <translation>por tipo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>targets</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>{} others</source>
        <translation>{} más</translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>All without a target</source>
        <translation>Todo lo que no tiene objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation by {}</source>
        <translation>Distribución por {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>By type, currency, institution, account or group, beside how it is meant to be, and what to buy or sell to get there.</source>
        <translation>Por tipo, moneda, entidad, cuenta o grupo, junto a cómo debería ser y qué comprar o vender para llegar.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Drift, points</source>
        <translation>Desviación, puntos</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>Ese día no se tiene nada.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Set targets…</source>
        <translation>Fijar objetivos…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Share</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Shown as</source>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Split by</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Tiles</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>What you own is divided here</source>
        <translation>Aquí se divide lo que tiene</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>debts of {} stand apart</source>
        <translation>las deudas de {} van aparte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>without a known worth: {}</source>
        <translation>sin valor conocido: {}</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Go to trades</source>
        <translation>Ir a las operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>No trade that this asks for has closed.</source>
        <translation>No se ha cerrado ninguna operación que corresponda.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>What your trades say</source>
        <translation>Lo que dicen sus operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Win rate, expectancy, drawdown, and results by tag, instrument and hour, as soon as a trade has closed.</source>
        <translation>Tasa de acierto, esperanza, caída y resultados por etiqueta, instrumento y hora, en cuanto se cierre una operación.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>100 % (as the system)</source>
        <translation>100 % (como el sistema)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>A sign or an arrow always stands beside the colour.</source>
        <translation>Junto al color siempre hay un signo o una flecha.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Blue and orange</source>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Closing the window leaves Coffer there</source>
        <translation>Al cerrar la ventana, Coffer queda ahí</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours follow the system.</source>
        <translation>Los colores siguen al sistema.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours of gain and loss</source>
        <translation>Colores de ganancia y pérdida</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark colours.</source>
        <translation>Colores oscuros.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Gain and loss: {}.</source>
        <translation>Ganancia y pérdida: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Green and red</source>
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Height of table rows</source>
        <translation>Altura de las filas de las tablas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light colours.</source>
        <translation>Colores claros.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Little moves here, and nothing for longer than a blink. Without motion menus open at once and the cursor does not blink.</source>
        <translation>Aquí se mueve poco, y nada más que un parpadeo. Sin movimiento los menús se abren al instante y el cursor no parpadea.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>More rows at a glance, or more room around each.</source>
        <translation>Más filas de un vistazo, o más espacio alrededor de cada una.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Off: {}.</source>
        <translation>Desactivado: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On top of what the system asks for.</source>
        <translation>Además de lo que pida el sistema.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On: {}.</source>
        <translation>Activado: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Show an icon in the system’s tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size: {}, from the next start.</source>
        <translation>Tamaño: {}, desde el próximo arranque.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Takes effect when Coffer starts the next time.</source>
        <translation>Tiene efecto la próxima vez que arranque Coffer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>With net worth, as long as amounts are shown</source>
        <translation>Con el patrimonio neto, mientras se muestren los importes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>“As the system” changes with it, also in the evening.</source>
        <translation>«Como el sistema» cambia con él, también por la noche.</translation>
    </message>
</context>
<context>
    <name>ArchiveCard</name>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Every row in open, documented files (JSON lines and CSV) with its attachments and digests; nothing is left out but secrets. It is readable for anyone: keep it safe.</source>
        <translation>Cada fila en archivos abiertos y documentados (JSON Lines y CSV), con adjuntos y resúmenes; solo se omiten los secretos. Cualquiera puede leerlo: guárdelo bien.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Everything is in {}: {} entries, {} attachments. Anyone can read it.</source>
        <translation>Todo está en {}: {} asientos, {} adjuntos. Cualquiera puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything into a folder</source>
        <translation>Exportar todo a una carpeta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import an archive</source>
        <translation>Importar una exportación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Imported and checked: {} entries, {} attachments.</source>
        <translation>Importado y comprobado: {} asientos, {} adjuntos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a folder…</source>
        <translation>De una carpeta…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a zip file…</source>
        <translation>De un archivo zip…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into books that are still empty.</source>
        <translation>Lee una exportación así en libros que aún estén vacíos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into these books, which are empty.</source>
        <translation>Lee una exportación así en estos libros, que están vacíos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive, but only into empty books: these have entries. Make another profile for it.</source>
        <translation>Lee una exportación así, pero solo en libros vacíos: estos tienen asientos. Cree otro perfil para ello.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Secrets were left out: connect providers anew.</source>
        <translation>Los secretos se omitieron: vuelva a conectar los proveedores.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Take everything with you</source>
        <translation>Llevárselo todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>These books have no archive service.</source>
        <translation>Estos libros no tienen servicio de exportación.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a folder…</source>
        <translation>A una carpeta…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a zip file…</source>
        <translation>A un archivo zip…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/archive_card.py"/>
        <source>{} secrets were left out.</source>
        <translation>
            <numerusform>Se omitió {} secreto.</numerusform>
            <numerusform>Se omitieron {} secretos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../../ui/charts/area.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Day to show</source>
        <translation>Día que mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last month</source>
        <translation>Fin del mes pasado</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last year</source>
        <translation>Fin del año pasado</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../ui/settings/ask.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AttributionCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>What made the value change</source>
        <translation>Qué hizo cambiar el valor</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A backup did not come to the same figures. Make a new one.</source>
        <translation>Una copia no dio las mismas cifras. Haga una nueva.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A second place for backups</source>
        <translation>Un segundo lugar para las copias</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>All backups are on the same disk as the books: if it fails, all of them are gone.</source>
        <translation>Todas las copias están en el mismo disco que los libros: si falla, se pierden todas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file</source>
        <translation>Copiar a un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file…</source>
        <translation>Copiar a un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up to {}, and verified.</source>
        <translation>Copiado en {} y verificado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up, and verified.</source>
        <translation>Copiado y verificado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Coffer does it by itself once a week, when there is a backup.</source>
        <translation>Coffer lo hace solo una vez por semana, cuando hay una copia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>How they stand</source>
        <translation>Cómo están</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Last proven restore</source>
        <translation>Última restauración demostrada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Newest good backup</source>
        <translation>Última copia buena</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No backups are made of these books: this window was opened without them.</source>
        <translation>No se hacen copias de estos libros: esta ventana se abrió sin ellas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No restore was proven yet</source>
        <translation>Aún no se demostró ninguna restauración</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Prove it now</source>
        <translation>Demostrarlo ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restored and re-totalled: everything is equal to the last digit.</source>
        <translation>Restaurado y recalculado: todo es igual hasta la última cifra.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restores the newest and an older backup into a scratch place, works out every figure anew and compares it with the backup's own</source>
        <translation>Restaura la más reciente y una anterior en un lugar de prueba, recalcula cada cifra y la compara con las de la copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring into a scratch place</source>
        <translation>Restaurando en un lugar de prueba</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The books are those of {}. The ones that were there are kept as {}.</source>
        <translation>Los libros son los del {}. Los que había se conservan como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The last restore failed</source>
        <translation>La última restauración falló</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>These books are backed up by whoever runs the server. Export them under “Data” to have a copy of your own.</source>
        <translation>De estos libros hace copias quien gestiona el servidor. Expórtelos en «Datos» para tener una copia propia.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>{} No restore was proven for more than 14 days, or no backup could be made for more than 3.</source>
        <translation>{} Hace más de 14 días que no se demuestra ninguna restauración, o más de 3 que no se pudo hacer una copia.</translation>
    </message>
</context>
<context>
    <name>BalancePart</name>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source> since {}</source>
        <translation> desde {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Balances and statements</source>
        <translation>Saldos y extractos</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Close account…</source>
        <translation>Cerrar cuenta…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Last balance stated: {}</source>
        <translation>Último saldo indicado: {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Leave out…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>Nunca se indicó un saldo; el valor se apoya solo en los asientos.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Set balance…</source>
        <translation>Indicar saldo…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>limit less what is owed</source>
        <translation>límite menos lo que se debe</translation>
    </message>
</context>
<context>
    <name>BalancesView</name>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>All that was stated…</source>
        <translation>Todo lo indicado…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Balances and statements will be shown here</source>
        <translation>Aquí aparecerán saldos y extractos</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a balance to see how it stands.</source>
        <translation>Elija un saldo para ver cómo está.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a month to see what proves it, or to state its balance.</source>
        <translation>Elija un mes para ver qué lo prueba, o para indicar su saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Closed and hidden too</source>
        <translation>También cerradas y ocultas</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Does not count. {}</source>
        <translation>No cuenta. {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Enter what is missing…</source>
        <translation>Introducir lo que falta…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Everything counts.</source>
        <translation>Todo cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave out of totals…</source>
        <translation>Excluir de los totales…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave something out…</source>
        <translation>Excluir algo…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Let it count again</source>
        <translation>Volver a contarla</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Newest balances</source>
        <translation>Saldos más recientes</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Opening balances are up to date.</source>
        <translation>Los saldos iniciales están al día.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reconcile openings</source>
        <translation>Conciliar saldos iniciales</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reopen the account</source>
        <translation>Reabrir la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Set balance…</source>
        <translation>Indicar saldo…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>State what an account held or owed on a day. Month by month you will see which figures a statement proves, and where the entries say otherwise.</source>
        <translation>Indique lo que una cuenta tenía o debía un día. Mes a mes verá qué cifras prueba un extracto y dónde los asientos dicen otra cosa.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>What does not count, and why</source>
        <translation>Qué no cuenta, y por qué</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Which months are proven</source>
        <translation>Qué meses están probados</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BasketCard</name>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>From {}</source>
        <translation>Desde {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Least amount unknown: a price is missing</source>
        <translation>Importe mínimo desconocido: falta un precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>{} parts</source>
        <translation>{} partes</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A part has no symbol.</source>
        <translation>Una parte no tiene símbolo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A weight is a percentage above zero.</source>
        <translation>Un peso es un porcentaje superior a cero.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a basket</source>
        <translation>Añadir una cesta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part.</source>
        <translation>Añada una parte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add the basket</source>
        <translation>Añadir la cesta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Change {}</source>
        <translation>Cambiar {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>For example: World, simple</source>
        <translation>Por ejemplo: Mundo, sencilla</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Least amount: {}</source>
        <translation>Importe mínimo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Make it 100%</source>
        <translation>Llevarla al 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>No price known yet: {}</source>
        <translation>Aún sin precio conocido: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}</source>
        <translation>Suma {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} to go</source>
        <translation>Suma {}, faltan {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} too much</source>
        <translation>Suma {}, sobran {}</translation>
    </message>
</context>
<context>
    <name>BasketOrderDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Amount in {}</source>
        <translation>Importe en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Band in points</source>
        <translation>Margen en puntos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Buy {}</source>
        <translation>Comprar {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Can be spent</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Closed now: {}. What fails can be completed later.</source>
        <translation>Cerrado ahora: {}. Lo que falle podrá completarse después.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in, and is spent</source>
        <translation>Entra y se gasta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Largest distance from a weight</source>
        <translation>Mayor distancia a un peso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Leave the separators of thousands out.</source>
        <translation>Omita los separadores de miles.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>No broker is connected: the orders are kept here, and their fills typed in.</source>
        <translation>No hay ningún bróker conectado: las órdenes se llevan aquí y sus ejecuciones se teclean.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Percent to sell</source>
        <translation>Porcentaje a vender</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place orders</source>
        <translation>Colocar las órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place paper orders</source>
        <translation>Colocar órdenes ficticias</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Real account</source>
        <translation>Cuenta real</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance</source>
        <translation>Reequilibrar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance on paper</source>
        <translation>Reequilibrar en ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance {}</source>
        <translation>Reequilibrar {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell on paper</source>
        <translation>Vender en ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell {}</source>
        <translation>Vender {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Some prices are old; what is spent may differ.</source>
        <translation>Algunos precios son antiguos; lo gastado puede variar.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Spent, with fees of {}</source>
        <translation>Gastado, con comisiones de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Stays in cash</source>
        <translation>Queda en efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>The least amount is {}.</source>
        <translation>El importe mínimo es {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>There is no account to trade in yet: open a paper account first.</source>
        <translation>Aún no hay cuenta en la que operar: abra primero una cuenta ficticia.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Worth of what is held</source>
        <translation>Valor de lo que se tiene</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>{} · paper</source>
        <translation>{} · ficticio</translation>
    </message>
</context>
<context>
    <name>BasketsView</name>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>A basket is a set of instruments with weights, such as 60 % of one fund and 40 % of another. One amount buys all of them, on paper or for real, and you will see here what it became.</source>
        <translation>Una cesta es un conjunto de instrumentos con pesos, como 60 % de un fondo y 40 % de otro. Un solo importe los compra todos, en ficticio o de verdad, y aquí verá en qué se convirtió.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Add a basket</source>
        <translation>Añadir una cesta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Baskets</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Parts that failed and can be completed: {}</source>
        <translation>Partes que fallaron y pueden completarse: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Show archived</source>
        <translation>Mostrar archivadas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>{}. Some parts failed; see below why.</source>
        <translation>{}. Algunas partes fallaron; vea abajo por qué.</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Nothing was recorded yet.</source>
        <translation>Aún no se registró nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo {}</source>
        <translation>Deshacer {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Batches</source>
        <translation>Tandas</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo an import or an edit</source>
        <translation>Deshacer una importación o una edición</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo this batch</source>
        <translation>Deshacer esta tanda</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undoing voids every entry of a batch at once. The entries stay visible, struck through, and the same file can be imported again later.</source>
        <translation>Deshacer anula de una vez todos los asientos de una tanda. Siguen visibles, tachados, y el mismo archivo puede volver a importarse después.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone. The entries are voided.</source>
        <translation>Deshecho. Los asientos están anulados.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Which months did it move?</source>
        <translation>¿Qué meses cambió?</translation>
    </message>
</context>
<context>
    <name>BelongingsView</name>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>+ Property or valuables</source>
        <translation>+ Bien u objeto de valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>A home, a car, gold, a painting, shares of a private company: with cost, value and documents, valued by hand or by a rule.</source>
        <translation>Una casa, un coche, oro, un cuadro, participaciones de una empresa: con coste, valor y documentos, valorados a mano o según una regla.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Add property or valuables</source>
        <translation>Añadir un bien u objeto de valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Filter property and valuables</source>
        <translation>Filtrar bienes y objetos de valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Owned no more</source>
        <translation>Ya no se tiene</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Property and valuables</source>
        <translation>Bienes y objetos de valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Your property and valuables will be listed here</source>
        <translation>Aquí aparecerán sus bienes y objetos de valor</translation>
    </message>
</context>
<context>
    <name>BenchmarkBox</name>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>An asset to compare with, or a blend such as WORLD:60,BOND:40.</source>
        <translation>Un activo con el que comparar, o una mezcla como WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>Benchmark</source>
        <translation>Índice de referencia</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>No benchmark</source>
        <translation>Sin índice de referencia</translation>
    </message>
</context>
<context>
    <name>CalendarChart</name>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>{name}, {first} to {last}: {received} received, {expected} expected; most in {best}.</source>
        <translation>{name}, {first} a {last}: {received} recibido, {expected} esperado; lo más en {best}.</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Statements by account and month</source>
        <translation>Extractos por cuenta y mes</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>A year back and a year ahead</source>
        <translation>Un año atrás y un año adelante</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected {}</source>
        <translation>Esperado {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Hatched is an estimate: the last amount, as often as it was paid before.</source>
        <translation>Rayado es una estimación: el último importe, tantas veces como se pagó antes.</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Income by month, received and expected</source>
        <translation>Ingresos por mes, recibidos y esperados</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Not known: {}</source>
        <translation>Desconocido: {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On cost</source>
        <translation>Sobre coste</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On value</source>
        <translation>Sobre valor</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Payments without a known worth: {}</source>
        <translation>Pagos sin valor conocido: {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received {}</source>
        <translation>Recibido {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What pays</source>
        <translation>Qué paga</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>expected in the next, {} on value</source>
        <translation>esperado en el próximo, {} del valor</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>received in a year, {} on cost</source>
        <translation>recibido en un año, {} del coste</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>A calendar of your closed trades: the result of each day, month and year.</source>
        <translation>Un calendario de sus operaciones cerradas: el resultado de cada día, mes y año.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on this day</source>
        <translation>Cerradas este día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on {}</source>
        <translation>Cerradas el {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Go to trades</source>
        <translation>Ir a las operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month or year</source>
        <translation>Mes o año</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed in {}.</source>
        <translation>No se cerró nada en {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed on {}</source>
        <translation>No se cerró nada el {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>What each day brought</source>
        <translation>Lo que trajo cada día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>before each row the week's sum</source>
        <translation>ante cada fila, la suma de la semana</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known for this period. Choose a longer one, or import a file.</source>
        <translation>No se sabe nada de este periodo. Elija uno más largo o importe un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known on these days.</source>
        <translation>No se sabe nada de esos días.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Show the whole period again: Home, or a double click</source>
        <translation>Mostrar de nuevo todo el periodo: Inicio, o doble clic</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>What the same deposits and withdrawals would have come to in another asset</source>
        <translation>En qué habrían quedado los mismos depósitos y retiradas en otro activo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Whole period</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compare with…</source>
        <translation>comparar con…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compared with {}…</source>
        <translation>comparado con {}…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: estimated</source>
        <translation>discontinua: estimado</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: partly known or estimated</source>
        <translation>discontinua: conocido en parte o estimado</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>gap: not known</source>
        <translation>hueco: desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large deposit</source>
        <translation>gran depósito</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large withdrawal</source>
        <translation>gran retirada</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>net worth</source>
        <translation>patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}, same flows</source>
        <translation>{}, mismos flujos</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}: not known here…</source>
        <translation>{}: aquí desconocido…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Check them</source>
        <translation>Comprobarlos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Works everything out anew from the ledger, and compares it with what is shown</source>
        <translation>Recalcula todo desde el libro mayor y lo compara con lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Your books</source>
        <translation>Sus libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>{} problems:</source>
        <translation>{} problemas:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>✓ Everything adds up: {} batches, {} entries, {} ledger rows.</source>
        <translation>✓ Todo cuadra: {} tandas, {} asientos, {} filas del libro mayor.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As set for this profile</source>
        <translation>Como esté fijado en este perfil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As the tables need it</source>
        <translation>Según lo necesiten las tablas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Calendar year</source>
        <translation>Año natural</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Cost basis</source>
        <translation>Base de coste</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>From 6 April (UK)</source>
        <translation>Desde el 6 de abril (Reino Unido)</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Lying</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Performance</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Realized gains</source>
        <translation>Ganancias realizadas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Tax year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>With the profile's name</source>
        <translation>Con el nombre del perfil</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close the account</source>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close {}</source>
        <translation>Cerrar {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: moved to another bank</source>
        <translation>Por ejemplo: cambio a otro banco</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Its past goes on counting. From then on it is left out of lists, and takes no entries until it is reopened.</source>
        <translation>Su pasado sigue contando. Desde entonces no aparece en listas ni admite asientos hasta que se reabra.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ClosedWorkDialog</name>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Closing the books</source>
        <translation>Cerrando los libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Open the books</source>
        <translation>Abrir los libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>The books are closed meanwhile. A power cut does no harm: either all of it happens, or nothing.</source>
        <translation>Los libros se cierran mientras tanto. Un corte de luz no hace daño: ocurre todo o nada.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Escriba el código que muestra ahora su aplicación de autenticación.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Arrange columns…</source>
        <translation>Organizar columnas…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Espacio muestra u oculta una columna, Alt+Arriba y Alt+Abajo la mueven.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Account, asset, entry, view, setting or command</source>
        <translation>Cuenta, activo, asiento, vista, ajuste o comando</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Ctrl+Enter begins a new entry for it</source>
        <translation>Intro abre · Ctrl+Intro empieza un asiento nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Esc closes</source>
        <translation>Intro abre · Esc cierra</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Looking through the ledger…</source>
        <translation>Recorriendo el libro mayor…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Choose the day to show</source>
        <translation>Elegir el día que mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Compare cost-basis methods</source>
        <translation>Comparar métodos de coste</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_entries.py"/>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Help for what is shown</source>
        <translation>Ayuda sobre lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar importes</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import executions…</source>
        <translation>Importar ejecuciones…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Load everything again</source>
        <translation>Volver a cargar todo</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Lock the books</source>
        <translation>Bloquear los libros</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>Estrechar o ensanchar la barra lateral</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Paper position</source>
        <translation>Posición ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: holdings…</source>
        <translation>Informe: posiciones…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: income…</source>
        <translation>Informe: ingresos…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: net worth…</source>
        <translation>Informe: patrimonio neto…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: performance…</source>
        <translation>Informe: rentabilidad…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: realized gains…</source>
        <translation>Informe: ganancias realizadas…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Vault</source>
        <translation>Hucha</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>What if I sell…</source>
        <translation>Y si vendo…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Where net worth comes from</source>
        <translation>De dónde sale el patrimonio neto</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By holding</source>
        <translation>Por posición</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By tax year</source>
        <translation>Por año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Compare cost-basis methods</source>
        <translation>Comparar métodos de coste</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Realized by tax year</source>
        <translation>Realizado por año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Show: </source>
        <translation>Mostrar: </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Tax year: </source>
        <translation>Año fiscal: </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>The same entries up to {}, in {}. Nothing changes until you choose.</source>
        <translation>Los mismos asientos hasta el {}, en {}. Nada cambia hasta que elija.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>These accounts keep a method of their own: {}.</source>
        <translation>Estas cuentas conservan su propio método: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>What is compared</source>
        <translation>Lo que se compara</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method…</source>
        <translation>Calculando todos los métodos…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method… {} of {} assets</source>
        <translation>Calculando todos los métodos… {} de {} activos</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>as in Settings</source>
        <translation>como en Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>calendar</source>
        <translation>natural</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>from 6 April</source>
        <translation>desde el 6 de abril</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason, kept with the void (optional)</source>
        <translation>Motivo, se guarda con la anulación (opcional)</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Links to banks, brokers, exchanges and wallets that keep accounts up to date will be shown here. This version connects to nobody: nothing leaves this computer. Files from your bank or broker can be imported as often as you like; the same row is never counted twice.</source>
        <translation>Aquí aparecerán los enlaces con bancos, brókeres, plataformas y monederos que mantienen las cuentas al día. Esta versión no se conecta con nadie: nada sale de este ordenador. Los archivos de su banco o bróker pueden importarse tantas veces como quiera; la misma fila nunca se cuenta dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Open Accounts</source>
        <translation>Abrir Cuentas</translation>
    </message>
</context>
<context>
    <name>ContributionsDialog</name>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Contributions to {}</source>
        <translation>Aportaciones a {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Reassigned</source>
        <translation>Reasignado</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved</source>
        <translation>Ahorrado</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved is what came into the parts from outside less what left them, by their percentages. Reassigned is what a changed percentage brought or took. Growth is the rest: prices, currencies, interest and charges.</source>
        <translation>Ahorrado es lo que entró en las partes desde fuera menos lo que salió de ellas, según sus porcentajes. Reasignado es lo que un porcentaje cambiado trajo o quitó. El crecimiento es el resto: precios, monedas, intereses y gastos.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved {} · reassigned {} · growth {} · together {}</source>
        <translation>Ahorrado {} · reasignado {} · crecimiento {} · en conjunto {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>CostSection</name>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A fee in the asset itself takes a piece of a lot away.</source>
        <translation>Una comisión en el propio activo quita una parte de un lote.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A tax year begins on {}.</source>
        <translation>El año fiscal empieza el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As a sale</source>
        <translation>Como una venta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As all others</source>
        <translation>Como todas las demás</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>At market value</source>
        <translation>A valor de mercado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Beginning of the tax year</source>
        <translation>Inicio del año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Compare methods…</source>
        <translation>Comparar métodos…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Cost-basis method</source>
        <translation>Método de coste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Count by {}</source>
        <translation>Contar por {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Days that a lot was held when it was sold.</source>
        <translation>Días que se tuvo un lote al venderlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Fees paid in an asset</source>
        <translation>Comisiones pagadas con un activo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Gains are counted by {}.</source>
        <translation>Las ganancias se cuentan por {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after</source>
        <translation>El largo plazo empieza tras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after {}.</source>
        <translation>El largo plazo empieza tras {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Methods of single accounts</source>
        <translation>Métodos de cuentas concretas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>No income, no cost</source>
        <translation>Ni ingreso ni coste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Realized gains are summed up by it in comparisons and reports.</source>
        <translation>Las ganancias realizadas se suman así en comparaciones e informes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards and fees in kind</source>
        <translation>Recompensas y comisiones en especie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards are income</source>
        <translation>Las recompensas son ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Staking, airdrops and interest in kind: income at market value, which is then their cost; or neither.</source>
        <translation>Staking, airdrops e intereses en especie: ingreso a valor de mercado, que es entonces su coste; o ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Tax years</source>
        <translation>Años fiscales</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>There are no accounts yet.</source>
        <translation>Aún no hay cuentas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Where a law or a broker demands another one: it counts for that account alone.</source>
        <translation>Donde una ley o un bróker exija otro: solo vale para esa cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Without a gain</source>
        <translation>Sin ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted as all others.</source>
        <translation>{} se cuenta como todas las demás.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted by {}.</source>
        <translation>{} se cuenta por {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>CoverageChip</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not fully known:</source>
        <translation>No se conoce del todo:</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{} coverage · {} of {} holdings</source>
        <translation>Cobertura: {} · {} de {} posiciones</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>A mistake in Coffer</source>
        <translation>Un error de Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Something went wrong inside Coffer</source>
        <translation>Algo salió mal dentro de Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>What you were doing may not have been finished. Your books are safe: changes are written as a whole or not at all. The text below tells what happened; nothing is sent anywhere.</source>
        <translation>Puede que no se terminara lo que estaba haciendo. Sus libros están a salvo: los cambios se escriben enteros o no se escriben. El texto de abajo cuenta qué pasó; no se envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>CurrenciesSection</name>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>A price counts as old: {}.</source>
        <translation>Una cotización es antigua: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/currencies.py"/>
        <source>After {} days</source>
        <translation>
            <numerusform>Tras {} día</numerusform>
            <numerusform>Tras {} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>As delivered</source>
        <translation>Como de fábrica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies to show everything in</source>
        <translation>Monedas en las que mostrar todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Days on which markets were open. The value is shown, and marked as estimated.</source>
        <translation>Días en que los mercados abrieron. El valor se muestra y se marca como estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>For example: EUR, CHF</source>
        <translation>Por ejemplo: EUR, CHF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>How rates are taken</source>
        <translation>Cómo se toman los tipos de cambio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Name one to {} currencies or coins, like USD, EUR, BTC.</source>
        <translation>Nombre de una a {} monedas o criptomonedas, como USD, EUR, BTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Net worth and every total are in it; all else is converted.</source>
        <translation>El patrimonio neto y todos los totales van en ella; lo demás se convierte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates and prices</source>
        <translation>Tipos y cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates are taken by way of {}.</source>
        <translation>Los tipos se toman a través de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates come from what you import or set by hand, as all prices do. This version asks no server for any.</source>
        <translation>Los tipos vienen de lo que usted importa o escribe, como todas las cotizaciones. Esta versión no los pide a ningún servidor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The base currency is {}.</source>
        <translation>La moneda base es {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The last rate at or before the time: direct, else the reverse, else by way of one of these, in this order.</source>
        <translation>El último tipo en ese momento o antes: directo, si no inverso, si no a través de una de estas, en este orden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the base currency and these. Without any, those that you hold.</source>
        <translation>La barra superior ofrece la moneda base y estas. Sin indicar ninguna, las que usted tenga.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the currencies that you hold.</source>
        <translation>La barra superior ofrece las monedas que usted tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers {}.</source>
        <translation>La barra superior ofrece {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>When a price counts as old</source>
        <translation>Cuándo una cotización es antigua</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>{} is no currency. Use codes like EUR.</source>
        <translation>{} no es una moneda. Use códigos como EUR.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown</source>
        <translation>Caída</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown: below the highest so far</source>
        <translation>Caída: por debajo del máximo hasta entonces</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Sum of closed results</source>
        <translation>Suma de resultados cerrados</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Background work</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Newest price</source>
        <translation>Cotización más reciente</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>No prices yet</source>
        <translation>Aún sin cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet: nothing is fetched by itself.</source>
        <translation>Aún ninguna: nada se descarga por sí solo.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Nothing was due yet.</source>
        <translation>Aún no había nada previsto.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Running now: {}</source>
        <translation>En curso: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>State of the data</source>
        <translation>Estado de los datos</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{when}: {file}</source>
        <translation>{when}: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{work}: {state}, {when}</source>
        <translation>{work}: {state}, {when}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Add sample data</source>
        <translation>Añadir datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>All of its accounts and entries go. You begin with empty books.</source>
        <translation>Desaparecen todas sus cuentas y asientos. Empezará con libros vacíos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>An invented household</source>
        <translation>Un hogar inventado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Inventing a household</source>
        <translation>Inventando un hogar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Only for empty books. Make another profile to look around in it.</source>
        <translation>Solo para libros vacíos. Cree otro perfil para curiosear.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data?</source>
        <translation>¿Quitar los datos de ejemplo?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Ten years of accounts, shares, crypto, property and debts to look around in. One click removes them again.</source>
        <translation>Diez años de cuentas, acciones, cripto, bienes y deudas para curiosear. Un clic los quita.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is gone. Your books are empty.</source>
        <translation>Los datos de ejemplo ya no están. Sus libros están vacíos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is there. Remove it here when you have seen enough.</source>
        <translation>Los datos de ejemplo están listos. Quítelos aquí cuando haya visto bastante.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>These books hold ten years of it. Remove it to begin with your own.</source>
        <translation>Estos libros contienen diez años de él. Quítelo para empezar con el suyo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Undone: {}. Both stay in the ledger.</source>
        <translation>Deshecho: {}. Ambos permanecen en el libro mayor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>What was recorded</source>
        <translation>Lo registrado</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Dates to show</source>
        <translation>Fechas que mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Type a day, such as 2026-12-31.</source>
        <translation>Escriba un día, como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>2026-11-20, today, yesterday, or -3 for three days ago</source>
        <translation>2026-11-20, hoy, ayer, o -3 para hace tres días</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete the profile “{}”?</source>
        <translation>¿Eliminar el perfil «{}»?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Its folder, with the books, their keys and the backups in it, is moved to the trash. Backups in a second place stay.</source>
        <translation>Su carpeta, con los libros, sus claves y las copias que contiene, va a la papelera. Las copias de un segundo lugar permanecen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>The profile's name</source>
        <translation>El nombre del perfil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Type its name to go on: {}</source>
        <translation>Escriba su nombre para continuar: {}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Imported {file}: {entries} entries, {prices} prices</source>
        <translation>{file} importado: {entries} asientos, {prices} cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>No se pudo conciliar nada más automáticamente.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Open backups</source>
        <translation>Abrir las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>The books are not backed up: {}</source>
        <translation>Los libros no tienen copia de seguridad: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>{work} failed: {reason}</source>
        <translation>{work} falló: {reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Part of the bundle</source>
        <translation>Parte del paquete</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save a diagnostics bundle</source>
        <translation>Guardar un paquete de diagnóstico</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>This is all that the file will hold. Nothing is sent anywhere: you decide who gets it.</source>
        <translation>Esto es todo lo que contendrá el archivo. No se envía nada: usted decide quién lo recibe.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DoctorSection</name>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Check the books</source>
        <translation>Comprobar los libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Diagnostics bundle</source>
        <translation>Paquete de diagnóstico</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Everything is as it should be</source>
        <translation>Todo está como debe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>For a report of an error</source>
        <translation>Para informar de un error</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>How your books are</source>
        <translation>Cómo están sus libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Looking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Nothing could be repaired from here.</source>
        <translation>Nada se pudo reparar desde aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Prove it now</source>
        <translation>Demostrarlo ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Save a diagnostics bundle…</source>
        <translation>Guardar un paquete de diagnóstico…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>These books have no doctor.</source>
        <translation>Estos libros no tienen doctor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Versions, settings of the computer, these findings and the log, without amounts, names or secrets. You see all of it before it is saved; nothing is sent.</source>
        <translation>Versiones, ajustes del ordenador, estos hallazgos y el registro, sin importes, nombres ni secretos. Lo verá todo antes de guardarlo; no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things could be better</source>
        <translation>
            <numerusform>{} cosa podría mejorar</numerusform>
            <numerusform>{} cosas podrían mejorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things need you now</source>
        <translation>
            <numerusform>{} cosa requiere su atención ahora</numerusform>
            <numerusform>{} cosas requieren su atención ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Deeds, invoices, valuations: drop a file here.</source>
        <translation>Escrituras, facturas, tasaciones: suelte aquí un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Really remove?</source>
        <translation>¿Quitarlo de verdad?</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy of {}</source>
        <translation>Guardar una copia de {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>{} KiB</source>
        <translation>{} KiB</translation>
    </message>
</context>
<context>
    <name>DrawdownCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Below the highest</source>
        <translation>Por debajo del máximo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Drawdown</source>
        <translation>Caída</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Drop a CSV file here</source>
        <translation>Suelte aquí un archivo CSV</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Of any bank, broker or exchange. You will see what it does before anything is written, and importing the same file twice adds nothing.</source>
        <translation>De cualquier banco, bróker o plataforma. Verá el efecto antes de que se escriba nada, e importar dos veces el mismo archivo no añade nada.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>A folder cannot be imported. Drop the files that are in it.</source>
        <translation>Una carpeta no se puede importar. Suelte los archivos que contiene.</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import into {}</source>
        <translation>Suelte para importar en {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>File {number} of {count}: {name}</source>
        <translation>Archivo {number} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Also open them by this computer's keyring</source>
        <translation>Abrirlos también con el llavero de este ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Backups made until now stay readable for anyone: delete them if they matter.</source>
        <translation>Las copias hechas hasta ahora siguen legibles para cualquiera: bórrelas si importa.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt these books</source>
        <translation>Cifrar estos libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Every page of the file is encrypted. From then on the books open with your passphrase, a recovery code on paper or this computer's keyring.</source>
        <translation>Se cifra cada página del archivo. Desde entonces los libros se abren con su frase de contraseña, un código de recuperación en papel o el llavero de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>No keyring: {}</source>
        <translation>Sin llavero: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>Los libros se cierran mientras tanto y se vuelven a abrir.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Holdings, lots, gains and every report are computed without it from now on. The entry stays in the ledger, struck through, and Undo brings it back.</source>
        <translation>Desde ahora las posiciones, los lotes, las ganancias y todos los informes se calculan sin él. El asiento sigue en el libro mayor, tachado, y Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Its link to the other transfer ends.</source>
        <translation>Su vínculo con la otra transferencia termina.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>The link was taken back. Both entries stay.</source>
        <translation>Se retiró el vínculo. Ambos asientos permanecen.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void it</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void “{}”?</source>
        <translation>¿Anular «{}»?</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Voided. Ctrl+Z brings it back.</source>
        <translation>Anulado. Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Drop a receipt or a letter anywhere here.</source>
        <translation>Suelte un recibo o una carta en cualquier lugar de aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Edit entry</source>
        <translation>Editar asiento</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Fill in the form to see the effect.</source>
        <translation>Rellene el formulario para ver el efecto.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: by the method. Choose…</source>
        <translation>Lotes: según el método. Elegir…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>Lotes: {} elegidos por usted…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing is saved until you press Save. Undo takes it back.</source>
        <translation>No se guarda nada hasta que pulse Guardar. Deshacer lo revierte.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saved. The next one:</source>
        <translation>Guardado. El siguiente:</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The entry is saved, but not its document. {}</source>
        <translation>El asiento está guardado, pero no su documento. {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The old entry is voided and stays visible; this one takes its place. Both in one step, which Undo takes back.</source>
        <translation>El asiento anterior se anula y sigue visible; este ocupa su lugar. Todo en un paso, que Deshacer revierte.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Choose two different accounts.</source>
        <translation>Elija dos cuentas distintas.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in the price per unit, or the total.</source>
        <translation>Rellene el precio por unidad o el total.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in: {}.</source>
        <translation>Rellene: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give and receive two different assets.</source>
        <translation>Indique dos activos distintos, entregado y recibido.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the date as 2026-11-20.</source>
        <translation>Indique la fecha como 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the time as 14:30, or leave it empty.</source>
        <translation>Indique la hora como 14:30, o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: give it without a sign; the kind decides.</source>
        <translation>{}: indíquelo sin signo; el tipo decide.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: it cannot be zero.</source>
        <translation>{}: no puede ser cero.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>As it came in</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Batch</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Came to</source>
        <translation>Resultó en</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>External id</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>It has no legs.</source>
        <translation>No tiene partes.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Linked with entry</source>
        <translation>Vinculado con el asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Receipts, letters: drop a file here.</source>
        <translation>Recibos, cartas: suelte aquí un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Replaces entry</source>
        <translation>Sustituye al asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Take the link back</source>
        <translation>Retirar el vínculo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Undo all that was saved with it…</source>
        <translation>Deshacer todo lo que se guardó con él…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Voided by entry</source>
        <translation>Anulado por el asiento</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>Anulado. No cuenta en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close this, and go to the view that shows it</source>
        <translation>Cerrar esto e ir a la vista que lo muestra</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy all that is shown here as text (Ctrl+C)</source>
        <translation>Copiar como texto todo lo que se muestra aquí (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Show it there</source>
        <translation>Verlo allí</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Up a level (Backspace)</source>
        <translation>Subir un nivel (Retroceso)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Where it comes from</source>
        <translation>De dónde sale</translation>
    </message>
</context>
<context>
    <name>ExplainedCard</name>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How {} came about</source>
        <translation>Cómo se llegó a {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ExplainedFigure</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>How {} came about</source>
        <translation>Cómo se llegó a {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Show the trade</source>
        <translation>Mostrar la operación</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Made {}</source>
        <translation>Hecho {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Prices and rates</source>
        <translation>Cotizaciones y tipos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as CSV</source>
        <translation>Guardar el estado como CSV</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as PDF</source>
        <translation>Guardar el estado como PDF</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as a web page</source>
        <translation>Guardar el estado como página web</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
</context>
<context>
    <name>FallLine</name>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} day after the high</source>
        <translation>{fall} el {day}, {count} día tras el máximo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} days after the high</source>
        <translation>{fall} el {day}, {count} días tras el máximo</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <location filename="../../ui/window/family.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>+ add holding</source>
        <translation>+ añadir posición</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If nothing changes</source>
        <translation>Si nada cambia</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If the parts grow by {} a month, as they did on average.</source>
        <translation>Si las partes crecen {} al mes, como hicieron de media.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Needed a month</source>
        <translation>Necesario al mes</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Nothing feeds it yet. Add a holding, and say how much of it counts.</source>
        <translation>Nada la alimenta aún. Añada una posición y diga cuánto de ella cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Reached in time</source>
        <translation>Alcanzado a tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>The share of the simulated paths. No promise.</source>
        <translation>La proporción de las trayectorias simuladas. No es una promesa.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What feeds it</source>
        <translation>Lo que la alimenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What is missing, spread over the months left.</source>
        <translation>Lo que falta, repartido entre los meses que quedan.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>… with growth as in the past</source>
        <translation>… con crecimiento como en el pasado</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add a holding</source>
        <translation>Añadir una posición</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add the holding</source>
        <translation>Añadir la posición</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Every holding that counts feeds it already.</source>
        <translation>Todas las posiciones que cuentan ya la alimentan.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>How much of it</source>
        <translation>Cuánto de ella</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>It counts with its whole history. Later changes of the percentage count from their day.</source>
        <translation>Cuenta con todo su historial. Los cambios posteriores del porcentaje cuentan desde su día.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>other vaults</source>
        <translation>otras huchas</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Percent of {}</source>
        <translation>Porcentaje de {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Take {} out</source>
        <translation>Sacar {}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <location filename="../../ui/widgets/figure.py"/>
        <source>Shows where this figure comes from</source>
        <translation>Muestra de dónde sale esta cifra</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <location filename="../../ui/performance/tiles.py"/>
        <source>Click to see how it is worked out.</source>
        <translation>Pulse para ver cómo se calcula.</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>The import was undone</source>
        <translation>La importación se deshizo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undone. The same file can be imported again.</source>
        <translation>Deshecho. El mismo archivo puede importarse de nuevo.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave without making the books?</source>
        <translation>¿Salir sin crear los libros?</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Making your books</source>
        <translation>Creando sus libros</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Step {} of 3</source>
        <translation>Paso {} de 3</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Welcome to Coffer</source>
        <translation>Le damos la bienvenida a Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>What you typed is lost.</source>
        <translation>Lo que escribió se pierde.</translation>
    </message>
</context>
<context>
    <name>FootPage</name>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Everything is known, and no price is old.</source>
        <translation>Todo se conoce, y ninguna cotización es antigua.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Prices and rates</source>
        <translation>Cotizaciones y tipos</translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Along the axes; the exact amount stands beside the pointer.</source>
        <translation>En los ejes; el importe exacto está junto al puntero.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Amounts on charts</source>
        <translation>Importes en los gráficos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the language</source>
        <translation>Como el idioma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the region</source>
        <translation>Como la región</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>For example: {}, {}, {}</source>
        <translation>Por ejemplo: {}, {}, {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language: {}.</source>
        <translation>Idioma: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Negative amounts</source>
        <translation>Importes negativos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Of the window. What you typed yourself stays as it is.</source>
        <translation>De la ventana. Lo que usted escribió queda como está.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Quantities and percentages keep the minus sign.</source>
        <translation>Las cantidades y los porcentajes conservan el signo menos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Short: 1.2M</source>
        <translation>Corto: 1,2 M</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Whole: 1,200,000</source>
        <translation>Entero: 1.200.000</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>No setting matches. Try another word.</source>
        <translation>Ningún ajuste coincide. Pruebe otra palabra.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>Settings that match</source>
        <translation>Ajustes que coinciden</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>No books are open.</source>
        <translation>No hay libros abiertos.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Opening your books…</source>
        <translation>Abriendo sus libros…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>There are no books yet.</source>
        <translation>Aún no hay libros.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>These books have no passphrase. Set one in Settings, then they can be locked.</source>
        <translation>Estos libros no tienen frase de contraseña. Fije una en Ajustes y entonces podrán bloquearse.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Share</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>+ Group</source>
        <translation>+ Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>A group is a name for accounts and holdings that you think of together: retirement, the children, play money. Every view can be about one of them.</source>
        <translation>Un grupo es un nombre para cuentas y posiciones que piensa juntas: jubilación, hijos, dinero para jugar. Cada vista puede tratar de uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Accounts and holdings…</source>
        <translation>Cuentas y posiciones…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Allocation</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete “{}”?</source>
        <translation>¿Eliminar «{}»?</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In it</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In no group: {} holdings, {}.</source>
        <translation>En ningún grupo: {} posiciones, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Make a group</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up (Alt+Up): what is in several counts for the first</source>
        <translation>Subir (Alt+Arriba): lo que está en varios cuenta para el primero</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Net-worth statement</source>
        <translation>Estado de patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Nothing is in it yet.</source>
        <translation>Aún no contiene nada.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Performance</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Show in</source>
        <translation>Mostrar en</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take {} out</source>
        <translation>Sacar {}</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it stays. Its target goes with it.</source>
        <translation>Lo que contiene permanece. Su objetivo se va con él.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it…</source>
        <translation>Qué contiene…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your groups will be here</source>
        <translation>Aquí aparecerán sus grupos</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your own way to look at accounts and holdings together, in every view.</source>
        <translation>Su propia forma de ver cuentas y posiciones juntas, en cada vista.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holding is in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} posición está en varios grupos, por valor de {}: los grupos se solapan y suman más de lo que contienen juntos.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holdings are in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} posiciones están en varios grupos, por valor de {}: los grupos se solapan y suman más de lo que contienen juntos.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of net worth</source>
        <translation>{} del patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of {} holdings also in others</source>
        <translation>{} de {} posiciones también en otros</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>No earlier value in this period to compare with</source>
        <translation>No hay un valor anterior en este periodo con el que comparar</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not known: no holding has a value on this day.</source>
        <translation>Desconocido: ninguna posición tiene valor ese día.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Saved: what came from outside, less what went out.</source>
        <translation>Ahorrado: lo que vino de fuera, menos lo que salió.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, after {} taken out</source>
        <translation>{}, tras retirar {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, of it {} saved</source>
        <translation>{}, de ello {} ahorrado</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Returns by month</source>
        <translation>Rentabilidades por mes</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source> ({} to {} alone)</source>
        <translation> (solo {} a {})</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, from outside {}</source>
        <translation>, de fuera {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, gain {}</source>
        <translation>, ganancia {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>After the close before</source>
        <translation>Tras el cierre anterior</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>From outside</source>
        <translation>De fuera</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Return</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Returns by month</source>
        <translation>Rentabilidades por mes</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held in {}</source>
        <translation>Se tiene en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Rebalance…</source>
        <translation>Reequilibrar…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Sell…</source>
        <translation>Vender…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Copy the page</source>
        <translation>Copiar la página</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Pages that match</source>
        <translation>Páginas que coinciden</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Print or save as PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Search in Help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help/view.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Balances stated of {}</source>
        <translation>Saldos indicados de {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>No balance was stated yet.</source>
        <translation>Aún no se indicó ningún saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>State another…</source>
        <translation>Indicar otro…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Taken back. It stays in this list, struck through.</source>
        <translation>Retirado. Queda en esta lista, tachado.</translation>
    </message>
</context>
<context>
    <name>HoldingPanel</name>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Down to lots, prices and entries (Enter)</source>
        <translation>Bajar a lotes, cotizaciones y asientos (Intro)</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Hide chart</source>
        <translation>Ocultar gráfico</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Price chart</source>
        <translation>Gráfico de cotización</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Realized and income</source>
        <translation>Realizado e ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>There are not enough prices for a chart yet.</source>
        <translation>Aún no hay cotizaciones suficientes para un gráfico.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>What if I sell…</source>
        <translation>Y si vendo…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>oldest first</source>
        <translation>primero el más antiguo</translation>
    </message>
</context>
<context>
    <name>HoldingsBar</name>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>+ New entry</source>
        <translation>+ Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Compare methods…</source>
        <translation>Comparar métodos…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Cost-basis method: {}</source>
        <translation>Método de coste: {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter holdings</source>
        <translation>Filtrar posiciones</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter {} holdings</source>
        <translation>
            <numerusform>Filtrar {} posición</numerusform>
            <numerusform>Filtrar {} posiciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Group: </source>
        <translation>Agrupar: </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Shown alone; press to show everything</source>
        <translation>Se muestra solo; pulse para mostrar todo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} accounts</source>
        <translation>{} cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} groups</source>
        <translation>{} grupos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} types</source>
        <translation>{} tipos</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Every asset in every account, with its price, value, cost and gain. Record your first entry, or import a file.</source>
        <translation>Cada activo de cada cuenta, con su cotización, valor, coste y ganancia. Registre su primer asiento o importe un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>No holding fits the filter</source>
        <translation>Ninguna posición coincide con el filtro</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show by {}</source>
        <translation>Mostrar por {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show closed holdings</source>
        <translation>Mostrar posiciones cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show entries</source>
        <translation>Mostrar asientos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show lots</source>
        <translation>Mostrar lotes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show realized gains</source>
        <translation>Mostrar ganancias realizadas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>The value of {} holdings is unknown and not added.</source>
        <translation>El valor de {} posiciones se desconoce y no se suma.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Try fewer words, or show all accounts and types.</source>
        <translation>Pruebe con menos palabras, o muestre todas las cuentas y tipos.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What if I sell…</source>
        <translation>Y si vendo…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What you own will be listed here</source>
        <translation>Aquí aparecerá lo que tiene</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Every row of this file is already in the books.</source>
        <translation>Todas las filas de este archivo ya están en los libros.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file: what the columns mean</source>
        <translation>Importar un archivo: qué significan las columnas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import it all the same</source>
        <translation>Importarlo de todos modos</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import {}</source>
        <translation>Importar {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Imported {} of {} rows</source>
        <translation>{} de {} filas importadas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Next you see what it does. Nothing is written yet.</source>
        <translation>Después verá el efecto. Aún no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>No se escribe nada hasta que pulse Importar.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Rejected rows are left out. Mend them and import the file again: only they will be added.</source>
        <translation>Las filas rechazadas se dejan fuera. Corríjalas e importe el archivo de nuevo: solo ellas se añadirán.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what becomes of the rows that look like entries.</source>
        <translation>Diga primero qué pasa con las filas que parecen asientos.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what the file does not say itself.</source>
        <translation>Diga primero lo que el archivo no dice por sí mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>See what it does</source>
        <translation>Ver el efecto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself. {}</source>
        <translation>El archivo se contradice. {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself: say first whether it is to be imported.</source>
        <translation>El archivo se contradice: diga primero si debe importarse.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>No hay ninguna fila que se pueda importar.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>Deshacer revierte toda la importación.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>{} · file {} of {}</source>
        <translation>{} · archivo {} de {}</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>A broker's file of executions…</source>
        <translation>Archivo de ejecuciones de un bróker…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Show in Activity</source>
        <translation>Ver en Actividad</translation>
    </message>
</context>
<context>
    <name>InclusionSection</name>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count {} again</source>
        <translation>Volver a contar {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Everything counts in net worth, allocation and performance but what is listed here. Nothing of it is deleted: its entries stay in the ledger.</source>
        <translation>Todo cuenta en patrimonio neto, distribución y rentabilidad salvo lo que aparece aquí. Nada de ello se borra: sus asientos siguen en el libro mayor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Filter what is left out</source>
        <translation>Filtrar lo que queda fuera</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Leave something out…</source>
        <translation>Excluir algo…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing is left out: everything counts.</source>
        <translation>Nada queda fuera: todo cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing of that kind is left out.</source>
        <translation>Nada de ese tipo queda fuera.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What is left out of totals</source>
        <translation>Lo que queda fuera de los totales</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>a provider says so</source>
        <translation>lo dice un proveedor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>an asset that somebody sent as bait: neither listed nor counted.</source>
        <translation>un activo que alguien envió como cebo: ni aparece ni cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>counts in its past; since then it holds nothing.</source>
        <translation>cuenta en su pasado; desde entonces no tiene nada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>invented money, for practice: listed, in no total.</source>
        <translation>dinero inventado, para practicar: aparece, en ningún total.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>listed everywhere, in no total.</source>
        <translation>aparece en todas partes, en ningún total.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>neither listed nor counted, until hidden things are asked for.</source>
        <translation>ni aparece ni cuenta, hasta que se pida lo oculto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>no longer in use: neither listed nor counted.</source>
        <translation>ya no se usa: ni aparece ni cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: no longer “{}”.</source>
        <translation>{}: ya no «{}».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>IncomeView</name>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>1 payment without a known value</source>
        <translation>1 pago sin valor conocido</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Dividends, interest and rewards are added up here by month and by asset. Choose a longer period, or import a file that has them.</source>
        <translation>Aquí se suman dividendos, intereses y recompensas por mes y por activo. Elija un periodo más largo o importe un archivo que los tenga.</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by asset and kind</source>
        <translation>Ingresos por activo y tipo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by month</source>
        <translation>Ingresos por mes</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>No income in this period</source>
        <translation>Sin ingresos en este periodo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>in this period</source>
        <translation>en este periodo</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>{} payments without a known value</source>
        <translation>{} pagos sin valor conocido</translation>
    </message>
</context>
<context>
    <name>IndexCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Return over time</source>
        <translation>Rentabilidad en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>dashed: {}</source>
        <translation>discontinua: {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
</context>
<context>
    <name>InstitutionRow</name>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>all {}</source>
        <translation>las {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} of assets · {} accounts</source>
        <translation>
            <numerusform>{} de los activos · {} cuenta</numerusform>
            <numerusform>{} de los activos · {} cuentas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} unknown</source>
        <translation>{} desconocidas</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Nothing runs now. Coffer looks every minute what is due, as long as it is open.</source>
        <translation>Ahora no se ejecuta nada. Coffer mira cada minuto qué toca, mientras está abierto.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>What was done will be listed here, with its outcome.</source>
        <translation>Aquí aparecerá lo que se hizo, con su resultado.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>{} to be done. It begins in a moment.</source>
        <translation>{} por hacer. Empieza en un momento.</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Breakout, covered call …</source>
        <translation>Ruptura, covered call …</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Leave the separators out: this may be two numbers.</source>
        <translation>Omita los separadores: podrían ser dos números.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned stop</source>
        <translation>Stop planificado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned target</source>
        <translation>Objetivo planificado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>The first stop was a mistake</source>
        <translation>El primer stop fue un error</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Why it was opened, what happened, what to learn</source>
        <translation>Por qué se abrió, qué pasó, qué se aprende</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press keys…</source>
        <translation>Pulse teclas…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{}: {}. Press to change it.</source>
        <translation>{}: {}. Pulse para cambiarla.</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make a new data key</source>
        <translation>Crear una nueva clave de datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Making a new data key</source>
        <translation>Creando una nueva clave de datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Older backups stay as they are: they open with the older key, by the passphrase and the code of their time.</source>
        <translation>Las copias anteriores quedan como están: se abren con la clave antigua, con la frase y el código de su época.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Other computers have to unlock by the passphrase once.</source>
        <translation>Otros ordenadores tendrán que desbloquear una vez con la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Remove encryption</source>
        <translation>Quitar el cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Removing encryption</source>
        <translation>Quitando el cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The passphrase is changed. Older backups open with the older one.</source>
        <translation>La frase de contraseña ha cambiado. Las copias anteriores se abren con la antigua.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The whole file is encrypted anew under a new random key.</source>
        <translation>Todo el archivo se cifra de nuevo con otra clave aleatoria.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Whoever gets at the file can then read everything in it.</source>
        <translation>Quien consiga el archivo podrá entonces leer todo lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>You get a new recovery code; the one that you have opens only older backups.</source>
        <translation>Recibirá un nuevo código de recuperación; el que tiene solo abre copias anteriores.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Your keys stay, for secrets in the file and for backups.</source>
        <translation>Sus claves se conservan, para los secretos del archivo y para las copias.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset the key of “{}”</source>
        <translation>Restablecer la tecla de «{}»</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>By itself</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: by itself</source>
        <translation>{}: por sí solo</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: do it now</source>
        <translation>{}: hacerlo ahora</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Every transfer is settled.</source>
        <translation>Todas las transferencias están resueltas.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Link these two</source>
        <translation>Vincular estas dos</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Linked transfers carry lots, dates and cost to the other account. Where several could fit, Coffer does not guess. A link can be taken back.</source>
        <translation>Las transferencias vinculadas llevan lotes, fechas y coste a la otra cuenta. Donde varias podrían encajar, Coffer no adivina. Un vínculo puede retirarse.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Which transfers belong together?</source>
        <translation>¿Qué transferencias van juntas?</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>arrived at {} on {}: {}</source>
        <translation>llegó a {} el {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>{} left {}</source>
        <translation>{} salió de {}</translation>
    </message>
</context>
<context>
    <name>LotPicker</name>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Acquired</source>
        <translation>Adquirido</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>By the method</source>
        <translation>Según el método</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Choose lots</source>
        <translation>Elegir lotes</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Say how much of each lot is sold. What you leave open follows the method.</source>
        <translation>Diga cuánto se vende de cada lote. Lo que deje abierto sigue el método.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold of the lot of {}</source>
        <translation>Vendido del lote del {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Take these</source>
        <translation>Tomar estos</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>This lot has {} units.</source>
        <translation>Este lote tiene {} unidades.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Allocation</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Opening your books…</source>
        <translation>Abriendo sus libros…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>The last backup failed: {}</source>
        <translation>La última copia de seguridad falló: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>{} failed: {}</source>
        <translation>{} falló: {}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: belongs to the children</source>
        <translation>Por ejemplo: es de los hijos</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave it out</source>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave out of totals</source>
        <translation>Excluir de los totales</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Of it</source>
        <translation>De ello</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The reason is shown wherever it is missing from a total.</source>
        <translation>El motivo se muestra dondequiera que falte en un total.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The whole account</source>
        <translation>La cuenta entera</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Accounts and holdings</source>
        <translation>Cuentas y posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>An account is in it with all that it holds, now and later.</source>
        <translation>Una cuenta está en él con todo lo que contiene, ahora y después.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Filter accounts and holdings</source>
        <translation>Filtrar cuentas y posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In “{}”</source>
        <translation>En «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save what can be read</source>
        <translation>Salvar lo legible</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Saving what can be read</source>
        <translation>Salvando lo legible</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The file is as it was: nothing was written to it.</source>
        <translation>El archivo está como estaba: no se escribió nada en él.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The new file opens with the same passphrase.</source>
        <translation>El archivo nuevo se abre con la misma frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>These books cannot be opened</source>
        <translation>Estos libros no se pueden abrir</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Where shall what can be read go?</source>
        <translation>¿Adónde debe ir lo que se pueda leer?</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>there is a file already</source>
        <translation>ya hay un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>{} rows were saved, {} were lost. The damaged file is as it was.</source>
        <translation>{} filas se salvaron, {} se perdieron. El archivo dañado está como estaba.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Change the group</source>
        <translation>Cambiar el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>For example: Retirement</source>
        <translation>Por ejemplo: Jubilación</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Make the group</source>
        <translation>Crear el grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Everything stays in one file on this computer. You can move it later.</source>
        <translation>Todo queda en un archivo en este ordenador. Puede moverlo después.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>For example: Family</source>
        <translation>Por ejemplo: Familia</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Give the currency as three letters, like EUR.</source>
        <translation>Indique la moneda con tres letras, como EUR.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Say where the file shall be.</source>
        <translation>Diga dónde debe estar el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Totals are shown in the base currency. Every other one is converted.</source>
        <translation>Los totales se muestran en la moneda base. Cualquier otra se convierte.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where shall the books be?</source>
        <translation>¿Dónde deben estar los libros?</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Your books</source>
        <translation>Sus libros</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Movers today</source>
        <translation>Movimientos de hoy</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Nothing. Prices, transfers and balances are in order.</source>
        <translation>Nada. Cotizaciones, transferencias y saldos están en orden.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Reconcile</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Say</source>
        <translation>Indicar</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>The history of “{}” is incomplete</source>
        <translation>El historial de «{}» está incompleto</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts end within a week</source>
        <translation>
            <numerusform>{} contrato vence en una semana</numerusform>
            <numerusform>{} contratos vencen en una semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts ended: what became of them?</source>
        <translation>
            <numerusform>{} contrato venció: ¿qué pasó con él?</numerusform>
            <numerusform>{} contratos vencieron: ¿qué pasó con ellos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} days</source>
        <translation>
            <numerusform>{} día</numerusform>
            <numerusform>{} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ended: what became of it?</source>
        <translation>{} venció: ¿qué pasó con él?</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends in {}</source>
        <translation>{} vence en {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends today</source>
        <translation>{} vence hoy</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends tomorrow</source>
        <translation>{} vence mañana</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} months</source>
        <translation>
            <numerusform>{} mes</numerusform>
            <numerusform>{} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} transfers could pair in two ways</source>
        <translation>
            <numerusform>{} transferencia podría emparejarse de dos formas</numerusform>
            <numerusform>{} transferencias podrían emparejarse de dos formas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} years</source>
        <translation>
            <numerusform>{} año</numerusform>
            <numerusform>{} años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” does not match its balance</source>
        <translation>«{}» no coincide con su saldo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no exchange rate</source>
        <translation>«{}» no tiene tipo de cambio</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no price</source>
        <translation>«{}» no tiene cotización</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” price is {} old</source>
        <translation>La cotización de «{}» tiene {}</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>A code for paper that opens the books when the passphrase is forgotten. It is shown once, and kept nowhere in readable form.</source>
        <translation>Un código en papel que abre los libros si se olvida la frase de contraseña. Se muestra una vez y no se guarda legible en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a new recovery code</source>
        <translation>Crear un nuevo código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a recovery code</source>
        <translation>Crear un código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older code.</source>
        <translation>Las copias anteriores aún se abren con el código antiguo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The code that you have opens nothing from then on.</source>
        <translation>El código que tiene no abrirá nada desde entonces.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strength</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The new passphrase once more</source>
        <translation>La nueva frase de contraseña otra vez</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The two do not agree.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Type a passphrase: four words that do not belong together do well.</source>
        <translation>Escriba una frase de contraseña: cuatro palabras sin relación van bien.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>New: {}</source>
        <translation>Nuevo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away: {}</source>
        <translation>Apartar: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Read: {}</source>
        <translation>Leído: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>{action}: {text}</source>
        <translation>{action}: {text}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Nothing new. What needs you, work that failed and imports that are done are listed here.</source>
        <translation>Nada nuevo. Aquí aparece lo que requiere su atención, los trabajos que fallaron y las importaciones terminadas.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Do you mean</source>
        <translation>¿Quiere decir?</translation>
    </message>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Say which number you mean.</source>
        <translation>Diga a qué número se refiere.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Account: </source>
        <translation>Cuenta: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Allow short positions</source>
        <translation>Permitir posiciones cortas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Cash: </source>
        <translation>Efectivo: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>For rows that name no account.</source>
        <translation>Para las filas que no nombran ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Format: </source>
        <translation>Formato: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Lets the accounts of this import sell more than they hold.</source>
        <translation>Permite que las cuentas de esta importación vendan más de lo que tienen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Whether trades move the cash of new accounts of this import.</source>
        <translation>Si las operaciones mueven el efectivo de las cuentas nuevas de esta importación.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>recognise it</source>
        <translation>reconocerlo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move cash</source>
        <translation>las operaciones mueven efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move no cash</source>
        <translation>las operaciones no mueven efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>{}, recognised</source>
        <translation>{}, reconocido</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Net worth over time</source>
        <translation>Patrimonio neto en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>No se pudo conciliar nada más automáticamente.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>With its history, what it is made of, and what needs you. Import a file from your bank or broker, or write down a first entry.</source>
        <translation>Con su historial, de qué se compone y qué requiere su atención. Importe un archivo de su banco o bróker, o anote un primer asiento.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Your net worth will be here</source>
        <translation>Aquí aparecerá su patrimonio neto</translation>
    </message>
</context>
<context>
    <name>OwnSecretDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
</context>
<context>
    <name>PartEdit</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Counts only for a symbol that is not known yet.</source>
        <translation>Solo cuenta para un símbolo aún desconocido.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Crypto pair</source>
        <translation>Par de criptomonedas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Stock</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol, such as AAPL or BTC/USDT</source>
        <translation>Símbolo, como AAPL o BTC/USDT</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Take this part out</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Weight in percent</source>
        <translation>Peso en porcentaje</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>A part has no price, so no order can be made.</source>
        <translation>Una parte no tiene precio, así que no se puede crear ninguna orden.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Buy…</source>
        <translation>Comprar…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {} on this part can be bought.</source>
        <translation>Desde {} se puede comprar esta parte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {}, as {} needs that much for its weight; without fees.</source>
        <translation>Desde {}, pues {} necesita eso para su peso; sin comisiones.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Nobody can tell you the passphrase if you forget it.</source>
        <translation>Nadie podrá decirle la frase de contraseña si la olvida.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older passphrase. If it became known, make a new data key as well, and delete those backups.</source>
        <translation>Las copias anteriores aún se abren con la frase antigua. Si alguien la conoció, cree también una nueva clave de datos y borre esas copias.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set a passphrase</source>
        <translation>Fijar una frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../ui/lock/fields.py"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>PerformanceView</name>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside the benchmark</source>
        <translation>Junto al índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside {}</source>
        <translation>Junto a {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Long term</source>
        <translation>Largo plazo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Nothing was sold in these years.</source>
        <translation>No se vendió nada en esos años.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Proceeds</source>
        <translation>Importe de la venta</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gain</source>
        <translation>Ganancia realizada</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gains by year</source>
        <translation>Ganancias realizadas por año</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Returns</source>
        <translation>Rentabilidades</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Short term</source>
        <translation>Corto plazo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Time-weighted and money-weighted, month by month, with drawdown and a benchmark. They need entries and prices of at least two days.</source>
        <translation>Ponderadas por tiempo y por dinero, mes a mes, con caída e índice de referencia. Hacen falta asientos y cotizaciones de al menos dos días.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Your returns will be here</source>
        <translation>Aquí aparecerán sus rentabilidades</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Backups of a server are read into empty books, by “coffer restore”.</source>
        <translation>Las copias de un servidor se leen en libros vacíos, con «coffer restore».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Beside the books</source>
        <translation>Junto a los libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Brings the books of a day back. What is there now is kept beside.</source>
        <translation>Recupera los libros de un día. Lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>None: if this disk fails or the computer is stolen, every backup is gone. Choose a folder on another disk.</source>
        <translation>Ninguno: si este disco falla o roban el ordenador, se pierden todas las copias. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove the second place</source>
        <translation>Quitar el segundo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Where they lie</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>{}
It is on the same disk as the books: if that fails, both are gone.</source>
        <translation>{}
Está en el mismo disco que los libros: si falla, se pierden ambos.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Activities (*.csv);;JSON (*.json)</source>
        <translation>Actividades (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Band in points</source>
        <translation>Margen en puntos</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Money stays in its account</source>
        <translation>El dinero queda en su cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>New money</source>
        <translation>Dinero nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Nothing to trade.</source>
        <translation>Nada que operar.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Rebalancing</source>
        <translation>Reequilibrio</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Smallest trade</source>
        <translation>Operación mínima</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trade</source>
        <translation>Operación</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trades of the plan</source>
        <translation>Operaciones del plan</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Whole shares</source>
        <translation>Títulos enteros</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales</source>
        <translation>Con ventas</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales: what is nearer to its target than this is left alone.</source>
        <translation>Con ventas: lo que esté más cerca de su objetivo no se toca.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Work out the trades</source>
        <translation>Calcular las operaciones</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/reports/preview.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price from {} to {}, with {} trades marked</source>
        <translation>Cotización del {} al {}, con {} operaciones marcadas</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>A price cannot be below zero.</source>
        <translation>Un precio no puede ser negativo.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>For example: valuation of the last round</source>
        <translation>Por ejemplo: valoración de la última ronda</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Price of one unit</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set a price</source>
        <translation>Fijar una cotización</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set the price</source>
        <translation>Fijar la cotización</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Books that have nothing to do with each other: another person's, a company's, a trial. Each has its own file, passphrase and backups.</source>
        <translation>Libros que no tienen nada que ver entre sí: los de otra persona, una empresa, una prueba. Cada uno tiene su archivo, su frase de contraseña y sus copias.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>New profile…</source>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open it to rename it: its name is inside</source>
        <translation>Ábralo para cambiarle el nombre: el nombre está dentro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>changed {}</source>
        <translation>modificado {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>“{}” is in the trash.</source>
        <translation>«{}» está en la papelera.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>= earned</source>
        <translation>= ganado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Accrued</source>
        <translation>Devengado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>Llegado menos previsto</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Earned by the end of yesterday, and not yet paid</source>
        <translation>Ganado hasta el final de ayer, y aún no pagado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>If the balance stays as it is</source>
        <translation>Si el saldo queda como está</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Next payout</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Nominal, a year; of an APY, the rate that leads to it</source>
        <translation>Nominal, al año; de una TAE, el tipo que lleva a ella</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid by rules; of a rule that only compares, what arrived</source>
        <translation>Pagado por reglas; de una que solo compara, lo que llegó</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid by the rule</source>
        <translation>Pagado por la regla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <location filename="../../ui/yields/view.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>To real</source>
        <translation>Frente a lo real</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>What really arrived less what was expected</source>
        <translation>Lo que llegó de verdad menos lo previsto</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× days</source>
        <translation>× días</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× rate</source>
        <translation>× tipo</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>How well it was traded: 1 to 5; 0 takes the rating out</source>
        <translation>Qué tan bien se operó: 1 a 5; 0 quita la valoración</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>Rating: {}</source>
        <translation>Valoración: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>{} of 5</source>
        <translation>{} de 5</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The code was not confirmed, and the older one no longer opens anything. Close again to go without it.</source>
        <translation>El código no se confirmó, y el anterior ya no abre nada. Cierre otra vez para seguir sin él.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Coffer: recovery code</source>
        <translation>Coffer: código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copied; the clipboard is emptied soon.</source>
        <translation>Copiado; el portapapeles se vaciará pronto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>It opens the books without the passphrase. Keep this page where you keep what must neither be lost nor seen.</source>
        <translation>Abre los libros sin la frase de contraseña. Guarde esta página donde guarda lo que no debe perderse ni verse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Saved. Move it away from this computer.</source>
        <translation>Guardado. Llévelo fuera de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The file cannot be written: {}</source>
        <translation>No se puede escribir el archivo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The last group of the code</source>
        <translation>El último grupo del código</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>To be sure that you have it: type the last group of the code.</source>
        <translation>Para asegurar que lo tiene: escriba el último grupo del código.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Whoever has this code can open the books, on any computer, without the passphrase. Keep it on paper, away from this computer. It is shown only once.</source>
        <translation>Quien tenga este código puede abrir los libros, en cualquier ordenador, sin la frase de contraseña. Guárdelo en papel, lejos de este ordenador. Solo se muestra una vez.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>From then on nothing more than unlocked books is needed to show secrets, to export everything and to trade live.</source>
        <translation>Desde entonces basta con tener los libros desbloqueados para mostrar secretos, exportarlo todo y operar de verdad.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove the second factor</source>
        <translation>Quitar el segundo factor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that your authenticator shows now</source>
        <translation>El código que muestra ahora su aplicación de autenticación</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Amounts are hidden on the screen only. Files and paper have them.</source>
        <translation>Los importes solo están ocultos en la pantalla. Los archivos y el papel los tienen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As a workbook (XLSX)…</source>
        <translation>Como libro de cálculo (XLSX)…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>What the report is about</source>
        <translation>De qué trata el informe</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Working it out</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>{} pages</source>
        <translation>{} páginas</translation>
    </message>
</context>
<context>
    <name>RestatedNote</name>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Hide months</source>
        <translation>Ocultar meses</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Months that move</source>
        <translation>Meses que cambian</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past month</source>
        <translation>Cambió {} mes pasado</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past months</source>
        <translation>Cambió {} meses pasados</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past month</source>
        <translation>Cambia {} mes pasado</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past months</source>
        <translation>Cambia {} meses pasados</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moved.</source>
        <translation>Ningún mes pasado cambió.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moves.</source>
        <translation>Ningún mes pasado cambia.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Show months</source>
        <translation>Mostrar meses</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth at most {} ({})</source>
        <translation>patrimonio neto como mucho {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth stays, an account at most {} ({})</source>
        <translation>el patrimonio neto queda, una cuenta como mucho {} ({})</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>I want the books of that time back</source>
        <translation>Quiero recuperar los libros de entonces</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time</source>
        <translation>Frase de contraseña o código de recuperación de entonces</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time; empty: this computer's keyring</source>
        <translation>Frase de contraseña o código de recuperación de entonces; vacío: el llavero de este ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The backup is read into a new file first, and checked there.</source>
        <translation>La copia se lee primero en un archivo nuevo, y allí se comprueba.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>Los libros se cierran mientras tanto y se vuelven a abrir.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books as they are now are kept beside it, under another name.</source>
        <translation>Los libros actuales se conservan al lado, con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books become what they were when the backup was made.</source>
        <translation>Los libros pasan a ser lo que eran cuando se hizo la copia.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../ui/vaults/ring.py"/>
        <source>{} of the target</source>
        <translation>{} del objetivo</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>31, or the last day</source>
        <translation>31, o el último día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>APY, with a year's interest on interest</source>
        <translation>TAE, con interés compuesto en un año</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add an interest rule</source>
        <translation>Añadir una regla de intereses</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Booked as</source>
        <translation>Contabilizado como</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Compounded</source>
        <translation>Capitalización</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Days counted as</source>
        <translation>Días contados como</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Holding</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Interest came from elsewhere {} times in these days. Where that is what the rule would pay, let it only compare, or begin later.</source>
        <translation>En estos días llegaron intereses de otra parte {} veces. Si son los que pagaría la regla, haga que solo compare, o que empiece después.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Next payouts, if the balance stays:</source>
        <translation>Próximos pagos, si el saldo se mantiene:</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Nominal rate</source>
        <translation>Tipo nominal</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On day</source>
        <translation>El día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Pay nothing, only compare with what really arrives</source>
        <translation>No pagar nada, solo comparar con lo que llega de verdad</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Rate a year, %</source>
        <translation>Tasa anual, %</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>The next payouts are shown here once a rate is given.</source>
        <translation>Los próximos pagos se muestran aquí cuando se indica un tipo.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Which is a</source>
        <translation>Clase de tipo</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Write the rate in percent, such as 3.5.</source>
        <translation>Escriba el tipo en porcentaje, como 3,5.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{count} payouts of days that are over are due: {amount}.</source>
        <translation>{count} pagos de días ya pasados están por contabilizar: {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{}: what is paid stays as it is; the new terms hold from a day on.</source>
        <translation>{}: lo pagado queda como está; las nuevas condiciones valen desde un día.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Accrued, not paid</source>
        <translation>Devengado, no pagado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>Llegado menos previsto</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>How what is accrued came about</source>
        <translation>Cómo se llegó a lo devengado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Next payout</source>
        <translation>Próximo pago</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Only compare</source>
        <translation>Solo comparar</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid this year</source>
        <translation>Pagado este año</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Pay again</source>
        <translation>Pagar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Real interest came for these days: the rule's own payout is one too many</source>
        <translation>Llegaron intereses reales por estos días: el pago de la regla sobra</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Rounding of earlier payouts left {}.</source>
        <translation>El redondeo de pagos anteriores dejó {}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Take this payout out</source>
        <translation>Quitar este pago</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>What {} payouts that are due come to is in it.</source>
        <translation>Incluye lo que suman {} pagos por contabilizar.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Whether it pays, or is only compared with the interest that really arrives</source>
        <translation>Si paga, o solo se compara con los intereses que llegan de verdad</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>by rules</source>
        <translation>por reglas</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>nothing to compare yet</source>
        <translation>nada que comparar aún</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over 1 period</source>
        <translation>en 1 periodo</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over {} periods</source>
        <translation>en {} periodos</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose lots…</source>
        <translation>Elegir lotes…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose one account: a sale is recorded in one.</source>
        <translation>Elija una cuenta: una venta se registra en una sola.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Fill in the form first.</source>
        <translation>Rellene primero el formulario.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots that would be sold</source>
        <translation>Lotes que se venderían</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>Lotes: {} elegidos por usted…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Record this sale…</source>
        <translation>Registrar esta venta…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Sell all</source>
        <translation>Vender todo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>The sale by method</source>
        <translation>La venta según el método</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>What if I sell…</source>
        <translation>Y si vendo…</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>All that hold it</source>
        <translation>Todas las que lo tienen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price of one unit</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say how much to sell: what every method would do is shown here.</source>
        <translation>Diga cuánto vender: aquí se mostrará lo que haría cada método.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say the day like 2026-11-20.</source>
        <translation>Escriba el día como 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say what to sell.</source>
        <translation>Diga qué vender.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as CSV</source>
        <translation>Guardar el informe como CSV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as a workbook</source>
        <translation>Guardar el informe como libro de cálculo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>The printer takes nothing.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Writing {}</source>
        <translation>Escribiendo {}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../ui/settings/nav.py"/>
        <source>Sections of Settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A backup opens with the passphrase and the code of its time. Who has an old backup and an old passphrase has the books of that day.</source>
        <translation>Una copia se abre con la frase y el código de su época. Quien tiene una copia antigua y una frase antigua tiene los libros de aquel día.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A program that runs under your name while the books are open can see what you see. Keep the computer itself clean and up to date.</source>
        <translation>Un programa que se ejecute con su usuario mientras los libros están abiertos puede ver lo que usted ve. Mantenga el propio ordenador limpio y al día.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A random key encrypts everything; what you unlock with only wraps it. If the file and a passphrase were seen by someone, make a new one: older backups still open with the older key.</source>
        <translation>Una clave aleatoria lo cifra todo; aquello con lo que desbloquea solo la envuelve. Si alguien vio el archivo y una frase de contraseña, cree una nueva: las copias anteriores aún se abren con la clave antigua.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>An authenticator's code is asked for</source>
        <translation>Se pide el código de una aplicación de autenticación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>At sleep, at the screen lock and when the user is switched: at once.</source>
        <translation>Al suspender, al bloquear la pantalla y al cambiar de usuario: al instante.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Before secrets are shown, everything is exported or trading goes live.</source>
        <translation>Antes de mostrar secretos, exportarlo todo u operar de verdad.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Data key</source>
        <translation>Clave de datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encrypt…</source>
        <translation>Cifrar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Every page of it, by AES-256. Without one of the ways below nobody can read it.</source>
        <translation>Cada una de sus páginas, con AES-256. Sin alguna de las formas de abajo nadie puede leerlo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>If passphrase and recovery code are both lost, nobody can open the books: neither we nor anyone else.</source>
        <translation>Si se pierden la frase de contraseña y el código de recuperación, nadie puede abrir los libros: ni nosotros ni nadie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Its secret is kept sealed, so it needs books with keys.</source>
        <translation>Su secreto se guarda sellado, así que hacen falta libros con claves.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys are overwritten in memory when the books lock. A passphrase that was just typed may stay in memory a while longer.</source>
        <translation>Las claves se sobrescriben en memoria al bloquear los libros. Una frase recién escrita puede quedar en memoria un rato más.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nothing was done for</source>
        <translation>Bloquear cuando no se haya hecho nada durante</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Made on {}.</source>
        <translation>Creado el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Make one…</source>
        <translation>Crear uno…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself: whoever sits down here sees everything. Sleep and the screen lock still lock at once.</source>
        <translation>Nunca por sí solo: quien se siente aquí lo ve todo. La suspensión y el bloqueo de pantalla bloquean igualmente al instante.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New code…</source>
        <translation>Nuevo código…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New data key…</source>
        <translation>Nueva clave de datos…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>No second factor</source>
        <translation>Sin segundo factor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Nothing is sealed: there are no keys. Who runs the server can read everything.</source>
        <translation>Nada está sellado: no hay claves. Quien gestiona el servidor puede leerlo todo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off, and cannot be used here: {}.</source>
        <translation>Desactivado, y aquí no se puede usar: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. It would open the books without typing, as long as you are logged in.</source>
        <translation>Desactivado. Abriría los libros sin escribir nada, mientras tenga la sesión iniciada.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. Looking for a keyring…</source>
        <translation>Desactivado. Buscando un llavero…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Provider credentials and attachments are sealed before they leave this computer. Amounts are not: who runs the server can read them.</source>
        <translation>Las credenciales de proveedores y los adjuntos se sellan antes de salir de este ordenador. Los importes no: quien gestiona el servidor puede leerlos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove encryption…</source>
        <translation>Quitar el cifrado…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Server books made without keys: there is nothing to unlock.</source>
        <translation>Libros de servidor creados sin claves: no hay nada que desbloquear.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Six digits from an authenticator, asked for before secrets are shown, everything is exported or trading goes live. It does not replace the passphrase.</source>
        <translation>Seis cifras de una aplicación de autenticación, que se piden antes de mostrar secretos, exportarlo todo u operar de verdad. No sustituye a la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is encrypted</source>
        <translation>El archivo está cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is not encrypted</source>
        <translation>El archivo no está cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none. A code on paper opens the books when the passphrase is forgotten.</source>
        <translation>No hay. Un código en papel abre los libros si se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books are on a server</source>
        <translation>Estos libros están en un servidor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books have no keys, so there is nothing to unlock. Encrypting the file makes them.</source>
        <translation>Estos libros no tienen claves, así que no hay nada que desbloquear. Cifrar el archivo las crea.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>This computer's keyring</source>
        <translation>El llavero de este ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>What this cannot do</source>
        <translation>Lo que esto no puede hacer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Whoever gets at this file can read everything in it.</source>
        <translation>Quien consiga este archivo puede leer todo lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{} Cannot be used now: {}.</source>
        <translation>{} Ahora no se puede usar: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{}, made on {}.</source>
        <translation>{}, creado el {}.</translation>
    </message>
</context>
<context>
    <name>SetBalanceDialog</name>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>A balance changes no entry. Where the two differ, both are shown.</source>
        <translation>Un saldo no cambia ningún asiento. Si difieren, se muestran ambos.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>At the end of</source>
        <translation>Al final del</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Before, {} was stated on {}.</source>
        <translation>Antes constaba {} el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Correct the balance</source>
        <translation>Corregir el saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if the statement says so</source>
        <translation>Solo si lo dice el extracto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if you know it</source>
        <translation>Solo si lo sabe</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Owed</source>
        <translation>Debido</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Says who</source>
        <translation>Según quién</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Set balance</source>
        <translation>Indicar saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>State this balance</source>
        <translation>Indicar este saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>What all of it cost</source>
        <translation>Lo que costó todo ello</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Add an account in your authenticator, by the secret or by the address. Both are shown only now.</source>
        <translation>Añada una cuenta en su aplicación de autenticación, con el secreto o la dirección. Ambos se muestran solo ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy: {}</source>
        <translation>Copiar: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Set up the second factor</source>
        <translation>Configurar el segundo factor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that it shows now</source>
        <translation>El código que muestra ahora</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All as delivered</source>
        <translation>Todo como de fábrica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All shortcuts are as delivered.</source>
        <translation>Todos los atajos están como de fábrica.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Filter by words or keys</source>
        <translation>Filtrar por palabras o teclas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keys that stay</source>
        <translation>Teclas fijas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press a key’s button, then the new keys. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>Pulse el botón de una tecla y luego las teclas nuevas. Esc la deja como está, Retroceso la quita.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} belongs to “{}” already. Change that one first.</source>
        <translation>{} ya pertenece a «{}». Cambie primero ese.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} is needed in fields and tables. Choose another key.</source>
        <translation>{} hace falta en campos y tablas. Elija otra tecla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” has no key now.</source>
        <translation>«{}» ya no tiene tecla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” is {} now.</source>
        <translation>«{}» es ahora {}.</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again</source>
        <translation>Pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again to take it out</source>
        <translation>Pulse de nuevo para quitarla</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Screenshot {}</source>
        <translation>Captura {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take out {}</source>
        <translation>Quitar {}</translation>
    </message>
</context>
<context>
    <name>ShotDialog</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add a screenshot</source>
        <translation>Añadir una captura</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Drop a picture here, or paste one.</source>
        <translation>Suelte aquí una imagen, o pegue una.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste a screenshot</source>
        <translation>Pegar una captura</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Pictures ({})</source>
        <translation>Imágenes ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshot {}.png</source>
        <translation>Captura {}.png</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshots</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>the file is no picture that can be shown</source>
        <translation>el archivo no es una imagen que se pueda mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>there is no picture in the clipboard</source>
        <translation>no hay ninguna imagen en el portapapeles</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Every name and figure in these books is made up. Settings remove them.</source>
        <translation>Todos los nombres y cifras de estos libros son inventados. En Ajustes se pueden quitar.</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Property and debt</source>
        <translation>Bienes y deudas</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Sample · invented</source>
        <translation>Ejemplo · inventado</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show icons only</source>
        <translation>Mostrar solo iconos</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show words in the sidebar</source>
        <translation>Mostrar palabras en la barra lateral</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>The value is not known: a price or a rate is missing.</source>
        <translation>El valor se desconoce: falta una cotización o un tipo de cambio.</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Results by size</source>
        <translation>Resultados por tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>trades</source>
        <translation>operaciones</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>New books…</source>
        <translation>Libros nuevos…</translation>
    </message>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>The keyring did not open them: {}.</source>
        <translation>El llavero no los abrió: {}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Import activities from CSV. You see what it does before it is written.</source>
        <translation>Importe actividades desde un CSV. Verá su efecto antes de que se escriba nada.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Look around in made-up books. One click removes them again.</source>
        <translation>Eche un vistazo a unos libros inventados. Un clic los elimina.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Start empty and record your first entry.</source>
        <translation>Empiece de cero y registre su primer asiento.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>You can do the others later; none of them closes a door.</source>
        <translation>Puede hacer lo demás después; nada de esto le cierra puertas.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Add a day…</source>
        <translation>Añadir un día…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Assets and liabilities are put side by side here, by category, account and holding. Choose other days, or import a file.</source>
        <translation>Activos y pasivos se ponen aquí uno junto a otro, por categoría, cuenta y posición. Elija otros días o importe un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes as they fit</source>
        <translation>Variaciones según quepan</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from day to day</source>
        <translation>Variaciones de día a día</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from first to last</source>
        <translation>Variaciones del primero al último</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as CSV.</source>
        <translation>Copiado como CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as text.</source>
        <translation>Copiado como texto.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Leave out {}</source>
        <translation>Omitir {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Net-worth statement</source>
        <translation>Estado de patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>No changes</source>
        <translation>Sin variaciones</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Nothing is owned or owed on these days</source>
        <translation>Esos días no se tiene ni se debe nada</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Prices and rates</source>
        <translation>Cotizaciones y tipos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print, save</source>
        <translation>Imprimir, guardar</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as a web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Show all of {}</source>
        <translation>Mostrar todo de {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Statement</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to accounts</source>
        <translation>Desplegar hasta cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to categories</source>
        <translation>Desplegar hasta categorías</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to holdings</source>
        <translation>Desplegar hasta posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Which days stand side by side</source>
        <translation>Qué días van uno junto a otro</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop it</source>
        <translation>Detenerla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop the rule</source>
        <translation>Detener la regla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>What it has earned by then is paid on the day after its last one.</source>
        <translation>Lo ganado hasta entonces se paga al día siguiente del último.</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Light blue</source>
        <translation>Azul claro</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Sky</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>The theme's colour</source>
        <translation>El color del tema</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}</source>
        <translation>Columna {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from high to low</source>
        <translation>Columna {}, ordenada de mayor a menor</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from low to high</source>
        <translation>Columna {}, ordenada de menor a mayor</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy with titles</source>
        <translation>Copiar con títulos</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Closed trades by {}</source>
        <translation>Operaciones cerradas por {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Table by</source>
        <translation>Tabla por</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take off the tag {}</source>
        <translation>Quitar la etiqueta {}</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>A target is a number from 0 to 100.</source>
        <translation>Un objetivo es un número de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>In percent. What they leave over of 100 is meant for the parts without a target, together. At 100 those are left out: a home beside a portfolio, for instance.</source>
        <translation>En porcentaje. Lo que falte hasta 100 es para el conjunto de las partes sin objetivo. Con 100 quedan fuera: una casa junto a una cartera, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Save the targets</source>
        <translation>Guardar los objetivos</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Target of {} in percent</source>
        <translation>Objetivo de {} en porcentaje</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned, {} left</source>
        <translation>{} asignado, queda {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned: {} too much</source>
        <translation>{} asignado: {} de más</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Display currency {}</source>
        <translation>Moneda mostrada {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Every view shows this day. Click to choose another, or today.</source>
        <translation>Todas las vistas muestran este día. Pulse para elegir otro, o hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Hide amounts</source>
        <translation>Ocultar importes</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import prices, or enter one by hand.</source>
        <translation>Importe cotizaciones o escriba una a mano.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>In the background: {}</source>
        <translation>En segundo plano: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books</source>
        <translation>Bloquear los libros</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books (Ctrl+L)</source>
        <translation>Bloquear los libros (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry, import, undo</source>
        <translation>Nuevo asiento, importar, deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry…</source>
        <translation>Nuevo asiento…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>No prices yet</source>
        <translation>Aún sin cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices: {} new</source>
        <translation>Avisos: {} nuevos</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Period: {}</source>
        <translation>Periodo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of today</source>
        <translation>Cotizaciones de hoy</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of {}</source>
        <translation>Cotizaciones del {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show amounts</source>
        <translation>Mostrar importes</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything as it was on another day</source>
        <translation>Mostrar todo como estaba otro día</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything in another currency</source>
        <translation>Mostrar todo en otra moneda</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The newest price is of {}.</source>
        <translation>La cotización más reciente es del {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The period of charts, changes and returns</source>
        <translation>El periodo de gráficos, cambios y rentabilidades</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>Lo que no cabe en la barra</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What the data are, and of when.</source>
        <translation>Qué son los datos, y de cuándo.</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Filter the trail</source>
        <translation>Filtrar el rastro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing here can be changed or taken out unnoticed: each row is chained to the one before, and checking the books checks the chain.</source>
        <translation>Nada de esto puede cambiarse ni quitarse sin que se note: cada fila está encadenada a la anterior, y comprobar los libros comprueba la cadena.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing of that kind was recorded</source>
        <translation>No se registró nada de ese tipo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>There is no trail here</source>
        <translation>Aquí no hay rastro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>These books were opened without it.</source>
        <translation>Estos libros se abrieron sin él.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Trail</source>
        <translation>Rastro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Try fewer words, or show everything.</source>
        <translation>Pruebe con menos palabras, o muéstrelo todo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Unlock log</source>
        <translation>Registro de desbloqueos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>{} on {}</source>
        <translation>{} el {}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer has something to tell you.</source>
        <translation>Coffer tiene algo que decirle.</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer, locked</source>
        <translation>Coffer, bloqueado</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer: {}</source>
        <translation>Coffer: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Hide Coffer</source>
        <translation>Ocultar Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Lock the books</source>
        <translation>Bloquear los libros</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Net worth: {}</source>
        <translation>Patrimonio neto: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>New entry…</source>
        <translation>Nuevo asiento…</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Show Coffer</source>
        <translation>Mostrar Coffer</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Other books…</source>
        <translation>Otros libros…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Repair the key file from its copy</source>
        <translation>Reparar el archivo de claves desde su copia</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Save what can be read…</source>
        <translation>Salvar lo legible…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>The newest backup is of {}.</source>
        <translation>La copia de seguridad más reciente es del {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>There is no backup in the profile's folder.</source>
        <translation>No hay ninguna copia de seguridad en la carpeta del perfil.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Both</source>
        <translation>Ambas cosas</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>How it is locked</source>
        <translation>Cómo se bloquea</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It keeps a key while you are signed in: nothing is typed.</source>
        <translation>Guarda una clave mientras tenga la sesión iniciada: no se escribe nada.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens by itself here, and by the passphrase everywhere.</source>
        <translation>Se abren solos aquí, y en todas partes con la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens them if the passphrase is forgotten.</source>
        <translation>Los abre si se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Make a recovery code to keep on paper</source>
        <translation>Crear un código de recuperación para guardar en papel</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Needed: without it the books would be lost with this computer.</source>
        <translation>Necesaria: sin ella los libros se perderían con este ordenador.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>No encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Not possible here: {}.</source>
        <translation>Aquí no es posible: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>The file is encrypted. Nobody can open it without what you choose here.</source>
        <translation>El archivo está cifrado. Nadie puede abrirlo sin lo que elija aquí.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>This computer's keyring</source>
        <translation>El llavero de este ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Whoever can read your files can read your books.</source>
        <translation>Quien pueda leer sus archivos puede leer sus libros.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>You type it each time.</source>
        <translation>La escribe cada vez.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>looking for one</source>
        <translation>buscando uno</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Other books…</source>
        <translation>Otros libros…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>The code that you keep on paper opens these books.</source>
        <translation>El código que guarda en papel abre estos libros.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>These books are locked.</source>
        <translation>Estos libros están bloqueados.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one in {}.</source>
        <translation>Demasiados intentos fallidos. El siguiente en {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Type it first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use this computer's keyring</source>
        <translation>Usar el llavero de este ordenador</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Your books</source>
        <translation>Sus libros</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>More of {}</source>
        <translation>Más de {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Nothing feeds it yet</source>
        <translation>Nada la alimenta aún</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A priority is 1 for the first, 2, 3 …</source>
        <translation>Una prioridad es 1 para la primera, 2, 3 …</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A target is an amount above zero.</source>
        <translation>Un objetivo es un importe superior a cero.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add a vault</source>
        <translation>Añadir una hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add the vault</source>
        <translation>Añadir la hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>After the others; 1 comes first</source>
        <translation>Después de las demás; 1 va primero</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Aim</source>
        <translation>Diana</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>By its place</source>
        <translation>Por su lugar</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour {}</source>
        <translation>Color {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Edit the vault</source>
        <translation>Editar la hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>For example: House deposit</source>
        <translation>Por ejemplo: Entrada de la casa</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>No date; for example 2028-03-31</source>
        <translation>Sin fecha; por ejemplo 2028-03-31</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Piggy bank</source>
        <translation>Hucha cerdito</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Planned a month</source>
        <translation>Previsto al mes</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target date</source>
        <translation>Fecha objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Vault</source>
        <translation>Hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>What is planned is an amount, not below zero.</source>
        <translation>Lo previsto es un importe, no inferior a cero.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the day as 2028-03-31.</source>
        <translation>Escriba el día como 2028-03-31.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the target without separators of thousands.</source>
        <translation>Escriba el objetivo sin separadores de miles.</translation>
    </message>
</context>
<context>
    <name>VaultsView</name>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>A vault is something that you save for: an amount, perhaps a day, and the holdings that feed it. You will see here how far it is, whether it is on pace, and where it may go.</source>
        <translation>Una hucha es algo para lo que ahorra: un importe, quizá un día, y las posiciones que la alimentan. Aquí verá cuánto lleva, si va al ritmo y adónde puede llegar.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Add a vault</source>
        <translation>Añadir una hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive the vault</source>
        <translation>Archivar la hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive {}?</source>
        <translation>¿Archivar {}?</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>As a table…</source>
        <translation>Como tabla…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Contributions…</source>
        <translation>Aportaciones…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>It is put away with its history and claims no holding any more. It can be taken back at any time.</source>
        <translation>Se guarda con su historial y ya no reclama ninguna posición. Se puede recuperar en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove the vault</source>
        <translation>Quitar la hucha</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove {}?</source>
        <translation>¿Quitar {}?</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Savings goals</source>
        <translation>Objetivos de ahorro</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Show archived</source>
        <translation>Mostrar archivadas</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>The goal and its percentages go; the holdings stay as they are. To keep it out of sight, archive it instead.</source>
        <translation>El objetivo y sus porcentajes desaparecen; las posiciones quedan como están. Para no verla, archívela en su lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} no more since today.</source>
        <translation>{} ya no alimenta {} desde hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} with {} since today.</source>
        <translation>{} alimenta {} con {} desde hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{}/{} is allocated {} too much: {}</source>
        <translation>{}/{} está asignado {} de más: {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../ui/window/view.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>WaitingDocuments</name>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Do not attach {}</source>
        <translation>No adjuntar {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>“{}” cannot be attached: {}.</source>
        <translation>«{}» no se puede adjuntar: {}.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <location filename="../../ui/performance/waterfall.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>WhichBar</name>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All paper accounts</source>
        <translation>Todas las cuentas ficticias</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All strategies</source>
        <translation>Todas las estrategias</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper {}</source>
        <translation>Ficticio {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real or paper</source>
        <translation>Real o ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real {}</source>
        <translation>Real {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>A clipboard takes {} rows at most. Export the table to a file instead.</source>
        <translation>Un portapapeles admite {} filas como mucho. Exporte la tabla a un archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Amounts are hidden</source>
        <translation>Los importes están ocultos</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Copying rows</source>
        <translation>Copiando filas</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export with dots</source>
        <translation>Exportar con puntos</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Exporting the table</source>
        <translation>Exportando la tabla</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>The file would have dots in place of every amount, as the window has now. To export the amounts, show them first with Ctrl+Shift+P.</source>
        <translation>El archivo tendría puntos en lugar de cada importe, como ahora la ventana. Para exportar los importes, muéstrelos primero con Ctrl+Mayús+P.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows copied.</source>
        <translation>{} filas copiadas.</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <location filename="../../ui/widgets/table_window.py"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows</source>
        <translation>{} filas</translation>
    </message>
</context>
<context>
    <name>YieldsView</name>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>1 payout was posted.</source>
        <translation>Se contabilizó 1 pago.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>A rule says what a savings account or a stake earns. Coffer pays it on its days, shows what is accrued, and compares it with what really arrives.</source>
        <translation>Una regla dice lo que gana una cuenta de ahorro o un staking. Coffer lo paga en sus días, muestra lo devengado y lo compara con lo que llega de verdad.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule…</source>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Every payout that is due by today, each once</source>
        <translation>Cada pago que vence hasta hoy, una sola vez</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Interest rules</source>
        <translation>Reglas de intereses</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>No interest rules yet</source>
        <translation>Aún no hay reglas de intereses</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post 1 payout</source>
        <translation>Contabilizar 1 pago</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post {} payouts</source>
        <translation>Contabilizar {} pagos</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>The clock is right: post</source>
        <translation>El reloj está bien: contabilizar</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>the real interest arrived</source>
        <translation>llegaron los intereses reales</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>{} payouts were posted.</source>
        <translation>Se contabilizaron {} pagos.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Change of its value since the day before, by prices</source>
        <translation>Cambio de su valor desde el día anterior, por cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Debts</source>
        <translation>Deudas</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last balance stated: {}</source>
        <translation>Último saldo indicado: {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>Nunca se indicó un saldo; el valor se apoya solo en los asientos.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not known: a price or an exchange rate is missing.</source>
        <translation>Desconocido: falta una cotización o un tipo de cambio.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share of all assets</source>
        <translation>Proporción sobre todos los activos</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Batch</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Entries that were saved together; undone together.</source>
        <translation>Asientos que se guardaron juntos; se deshacen juntos.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Recorded {}</source>
        <translation>Registrado {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Voided: it counts nowhere, and stays visible.</source>
        <translation>Anulado: no cuenta en ninguna parte y sigue visible.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>What came into cash (+) or left it (−).</source>
        <translation>Lo que entró en efectivo (+) o salió de él (−).</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} in, {} out</source>
        <translation>{} entró, {} salió</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} more currencies</source>
        <translation>{} monedas más</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>{} of {} {}</source>
        <translation>{} de {} {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/activity/view.py"/>
        <source>{} transfers could pair in several ways.</source>
        <translation>
            <numerusform>{} transferencia podría emparejarse de varias formas.</numerusform>
            <numerusform>{} transferencias podrían emparejarse de varias formas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Buy {}</source>
        <translation>Comprar {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Institution</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Left out: the targets of the others come to 100 %.</source>
        <translation>Excluido: los objetivos de los demás suman 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Move {} from {} to {}.</source>
        <translation>Mover {} de {} a {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>No targets yet. Say how it is meant to be, and what is off is shown here.</source>
        <translation>Aún no hay objetivos. Diga cómo debería ser y aquí se verá lo que se desvía.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Nothing is in a group. Groups are made under Accounts, Groups.</source>
        <translation>Nada está en un grupo. Los grupos se crean en Cuentas, Grupos.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Pay {} of the new money into {}.</source>
        <translation>Ingresar {} del dinero nuevo en {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Target {}</source>
        <translation>Objetivo {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>keep {}</source>
        <translation>mantener {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} points</source>
        <translation>mayor desviación {} puntos</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} → {} points</source>
        <translation>mayor desviación {} → {} puntos</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>parts without a target are left out</source>
        <translation>las partes sin objetivo quedan fuera</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>sell {}</source>
        <translation>vender {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} assigned</source>
        <translation>{} asignado</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} of its target</source>
        <translation>{} de su objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: there is no holding in it that can be bought more of.</source>
        <translation>{}: no contiene ninguna posición de la que se pueda comprar más.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: too little of it can be sold.</source>
        <translation>{}: se puede vender demasiado poco.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: what is due is too small for a trade.</source>
        <translation>{}: lo que corresponde es demasiado pequeño para una operación.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A fee is in something without a price.</source>
        <translation>Una comisión está en algo sin precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A profit factor above 5: look whether losing trades are missing.</source>
        <translation>Un profit factor superior a 5: mire si faltan operaciones perdedoras.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A rate into the base currency is missing on a day of closing.</source>
        <translation>Falta un tipo de cambio a la moneda base en un día de cierre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade closed before any paper money was put in.</source>
        <translation>Una operación se cerró antes de aportar dinero ficticio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade with several tags counts in each.</source>
        <translation>Una operación con varias etiquetas cuenta en cada una.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>All results are the same.</source>
        <translation>Todos los resultados son iguales.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>As noted; else the name of the legs' structure.</source>
        <translation>Como se anotó; si no, el nombre de la estructura de las patas.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average R</source>
        <translation>R medio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average loss</source>
        <translation>Pérdida media</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average win</source>
        <translation>Ganancia media</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Below the highest</source>
        <translation>Por debajo del máximo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Break-even</source>
        <translation>A cero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Closed trades</source>
        <translation>Operaciones cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Drawdown of equity</source>
        <translation>Caída del capital</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Equity at its highest</source>
        <translation>Capital en su máximo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Excellent: SQN of 3 or more</source>
        <translation>Excelente: SQN de 3 o más</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Expectancy</source>
        <translation>Esperanza</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fair: SQN from 1.6 to 2.5</source>
        <translation>Regular: SQN de 1,6 a 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>First opening to last closing</source>
        <translation>De la primera apertura al último cierre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From {} to below {}: {} trades</source>
        <translation>De {} a menos de {}: {} operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Good: SQN from 2.5 to 3</source>
        <translation>Bueno: SQN de 2,5 a 3</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Highest before</source>
        <translation>Máximo anterior</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Holding time</source>
        <translation>Tiempo de tenencia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>In a row now (− lost)</source>
        <translation>Seguidas ahora (− perdidas)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>It needs two trades.</source>
        <translation>Hacen falta dos operaciones.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Largest drawdown</source>
        <translation>Mayor caída</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Longest</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost in a row</source>
        <translation>Perdidas seguidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mean result</source>
        <translation>Resultado medio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed: legs on both sides.</source>
        <translation>Mixta: patas en ambos lados.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>More than 90% won: look whether losing trades are missing.</source>
        <translation>Más del 90 % ganadas: mire si faltan operaciones perdedoras.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No closed trades.</source>
        <translation>Ninguna operación cerrada.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No stop was planned.</source>
        <translation>No se planificó ningún stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>None noted</source>
        <translation>Ninguna anotada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not enough data to judge by: {} of {} trades, {} of {} days.</source>
        <translation>Datos insuficientes para juzgar: {} de {} operaciones, {} de {} días.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not known whether won</source>
        <translation>No se sabe si se ganaron</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was held for any time.</source>
        <translation>No se mantuvo nada ningún tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was rolled.</source>
        <translation>No se renovó nada.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of a trade it is not known whether it was won.</source>
        <translation>De una operación no se sabe si se ganó.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the first opening, {}.</source>
        <translation>De la primera apertura, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the last closing, {}.</source>
        <translation>Del último cierre, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of them won</source>
        <translation>De ellas ganadas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Options are put together by what they are on.</source>
        <translation>Las opciones se agrupan por su subyacente.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Paper trades: {} closed</source>
        <translation>Operaciones ficticias: {} cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Payoff ratio</source>
        <translation>Relación ganancia/pérdida</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Poor: SQN below 1.6</source>
        <translation>Pobre: SQN inferior a 1,6</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Profit factor</source>
        <translation>Profit factor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Real trades: {} closed</source>
        <translation>Operaciones reales: {} cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of R</source>
        <translation>Suma de R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of gains</source>
        <translation>Suma de ganancias</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of losses</source>
        <translation>Suma de pérdidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Sum of results</source>
        <translation>Suma de resultados</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no gain.</source>
        <translation>No hay ganancias.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no loss.</source>
        <translation>No hay pérdidas.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Time with anything open</source>
        <translation>Tiempo con algo abierto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>To below</source>
        <translation>Hasta menos de</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Told in money alone: other money comes and goes in real accounts.</source>
        <translation>Solo en dinero: en las cuentas reales entra y sale otro dinero.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trade</source>
        <translation>Operación</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Trades closed</source>
        <translation>Operaciones cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades with a stop</source>
        <translation>Operaciones con stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades, rolls as one</source>
        <translation>Operaciones, renovaciones como una</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate of rolls</source>
        <translation>Tasa de acierto con renovaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won in a row</source>
        <translation>Ganadas seguidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>average win ÷ average loss</source>
        <translation>ganancia media ÷ pérdida media</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>fall ÷ equity at its highest: paper money put in + sum of results</source>
        <translation>caída ÷ capital en su máximo: dinero ficticio aportado + suma de resultados</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>in {}, each with all of its result on the day of its closing, {}</source>
        <translation>en {}, cada una con todo su resultado el día de su cierre, {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>low − highest before it, of the sum of results; begins at nothing</source>
        <translation>mínimo − máximo anterior de la suma de resultados; empieza en cero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of result ÷ risk; risk = |entry − first planned stop| × quantity</source>
        <translation>media de resultado ÷ riesgo; riesgo = |entrada − primer stop planificado| × cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of the time from the first opening to the last closing</source>
        <translation>media del tiempo desde la primera apertura hasta el último cierre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades lost one after another, by closing</source>
        <translation>más operaciones perdidas una tras otra, por cierre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades won one after another, by closing</source>
        <translation>más operaciones ganadas una tras otra, por cierre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>paper left out</source>
        <translation>sin lo ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>real ones left out</source>
        <translation>sin las reales</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>result ÷ closed trades</source>
        <translation>resultado ÷ operaciones cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>root of n × mean ÷ deviation of results (n − 1)</source>
        <translation>raíz de n × media ÷ desviación de resultados (n − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of fees; results are net of them</source>
        <translation>suma de comisiones; los resultados ya las descuentan</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ sum of losses, in money</source>
        <translation>suma de ganancias ÷ suma de pérdidas, en dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>sum of gains ÷ sum of losses, in money; none without a loss</source>
        <translation>suma de ganancias ÷ suma de pérdidas, en dinero; ninguno sin pérdidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ won</source>
        <translation>suma de ganancias ÷ ganadas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains − sum of losses, net of fees</source>
        <translation>suma de ganancias − suma de pérdidas, netas de comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of losses ÷ lost</source>
        <translation>suma de pérdidas ÷ perdidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the largest result</source>
        <translation>el mayor resultado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the smallest result</source>
        <translation>el menor resultado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>this computer's time zone ({})</source>
        <translation>zona horaria de este equipo ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>time with anything open ÷ first opening to last closing</source>
        <translation>tiempo con algo abierto ÷ de la primera apertura al último cierre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won + lost + break-even; legs of one strategy count as one</source>
        <translation>ganadas + perdidas + a cero; las patas de una estrategia cuentan como una</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all closed trades; break-even ones are among them</source>
        <translation>ganadas ÷ todas las operaciones cerradas; las que quedan a cero están entre ellas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all, a trade and what it was rolled into as one</source>
        <translation>ganadas ÷ todas, una operación y aquello a lo que se renovó como una</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} below the highest</source>
        <translation>{} por debajo del máximo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} closed</source>
        <translation>{} cerradas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades are in {}, without a rate into {} on their day.</source>
        <translation>{} operaciones cerradas están en {}, sin tipo de cambio a {} en su día.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades have a fee without a price.</source>
        <translation>{} operaciones cerradas tienen una comisión sin precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} d {} h</source>
        <translation>{} d {} h</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} open, not counted</source>
        <translation>{} abiertas, sin contar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{}: {} on {}; deepest fall {} on {}.</source>
        <translation>{}: {} el {}; caída más profunda {} el {}.</translation>
    </message>
</context>
<context>
    <name>balances</name>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>({} of {} holdings proven)</source>
        <translation>({} de {} posiciones probadas)</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, the ledger {} ({})</source>
        <translation>, el libro mayor {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, {} of it new</source>
        <translation>, de ello {} nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Contradicted</source>
        <translation>Contradicho</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Derived only</source>
        <translation>Solo deducido</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter shows what was stated</source>
        <translation>Intro muestra lo indicado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter states the balance of {}</source>
        <translation>Intro indica el saldo de {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>In effect</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit less what is owed; nobody stated it.</source>
        <translation>Límite menos lo que se debe; nadie lo indicó.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>No balance was stated yet; the figure rests on the entries alone.</source>
        <translation>Aún no se indicó ningún saldo; la cifra se apoya solo en los asientos.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not in use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Paper money</source>
        <translation>Dinero ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Proven</source>
        <translation>Probado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Reconciling would open with {}.</source>
        <translation>La conciliación abriría con {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Recorded {}</source>
        <translation>Registrado {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Scam</source>
        <translation>Estafa</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated on {}</source>
        <translation>Indicado el {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says the same.</source>
        <translation>El libro mayor dice lo mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says {}: {} apart.</source>
        <translation>El libro mayor dice {}: {} de diferencia.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>There are no entries of it: the stated balance is all that is known.</source>
        <translation>No hay asientos: el saldo indicado es todo lo que se sabe.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>What was stated, less what the entries add up to</source>
        <translation>Lo indicado, menos lo que suman los asientos</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>flagged by a provider</source>
        <translation>señalado por un proveedor</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>no reason was given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in after {} that no entry tells.</source>
        <translation>Entró {} después del {} que ningún asiento cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in that no entry tells.</source>
        <translation>Entró {} que ningún asiento cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out after {} that no entry tells.</source>
        <translation>Salió {} después del {} que ningún asiento cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out that no entry tells.</source>
        <translation>Salió {} que ningún asiento cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{}: {} on {}</source>
        <translation>{}: {} el {}</translation>
    </message>
</context>
<context>
    <name>baskets</name>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>1 part is missing</source>
        <translation>Falta 1 parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least quantity</source>
        <translation>Por debajo de la cantidad mínima</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least value</source>
        <translation>Por debajo del valor mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Bought for {}</source>
        <translation>Comprado por {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Comes to</source>
        <translation>Resulta en</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Fee {}</source>
        <translation>Comisión {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Fees take all of it</source>
        <translation>Las comisiones se lo llevan todo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled {} of {}</source>
        <translation>{} de {} ejecutadas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held through this basket</source>
        <translation>Lo que se tiene mediante esta cesta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Hide parts</source>
        <translation>Ocultar partes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Higher risk</source>
        <translation>Riesgo bastante alto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>In the basket; nothing: it has left it</source>
        <translation>En la cesta; nada: ya no está en ella</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Its share of the amount without what it comes to; below zero: it takes more</source>
        <translation>Su parte del importe menos lo que resulta; bajo cero: toma más</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Largest distance from a weight</source>
        <translation>Mayor distancia a un peso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Left over</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Less than one step</source>
        <translation>Menos de un paso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Low risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Lower risk</source>
        <translation>Riesgo bastante bajo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Medium risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>More than can be paid</source>
        <translation>Más de lo que se puede pagar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>No price known</source>
        <translation>Sin precio conocido</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Not all of it can be sold through the basket: it was sold otherwise, or is at work.</source>
        <translation>No todo puede venderse mediante la cesta: se vendió de otro modo o está en órdenes.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the step</source>
        <translation>Fuera del paso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the tick</source>
        <translation>Fuera del tick</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Nothing was bought through it yet.</source>
        <translation>Aún no se ha comprado nada mediante ella.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Nothing was ordered through this basket yet.</source>
        <translation>Aún no se ha pedido nada mediante esta cesta.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is held through the basket</source>
        <translation>De lo que se tiene mediante la cesta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is still there, first in, first out, fees included</source>
        <translation>De lo que queda, primero en entrar, primero en salir, comisiones incluidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Partly filled</source>
        <translation>Ejecutada en parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Parts as they would be ordered</source>
        <translation>Partes tal como se pedirían</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Parts of the order</source>
        <translation>Partes de la orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Price is old</source>
        <translation>El precio es antiguo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Realized by sales</source>
        <translation>Realizado por ventas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Show parts</source>
        <translation>Mostrar partes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Sold for about {}</source>
        <translation>Vendido por unos {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>The newest price, with the account's slippage where it has some</source>
        <translation>El precio más reciente, con el deslizamiento de la cuenta si lo tiene</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the missing part again</source>
        <translation>Reintentar la parte que falta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the {} missing parts again</source>
        <translation>Reintentar las {} partes que faltan</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>With the fee: what a buy takes out of the cash, or a sale brings in</source>
        <translation>Con la comisión: lo que una compra saca del efectivo, o lo que una venta ingresa</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>buy {}</source>
        <translation>comprar {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>sell {}</source>
        <translation>vender {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} h ago</source>
        <translation>hace {} h</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} min ago</source>
        <translation>hace {} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of about {} came in</source>
        <translation>Entraron {} de unos {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {} spent</source>
        <translation>{} de {} gastados</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} parts are missing</source>
        <translation>Faltan {} partes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{}, {} of 5</source>
        <translation>{}, {} de 5</translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Acquired</source>
        <translation>Adquirido</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add property or valuables</source>
        <translation>Añadir un bien u objeto de valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Ahead</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>All {} values…</source>
        <translation>Los {} valores…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>An account of its own</source>
        <translation>Una cuenta propia</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>As it counts now</source>
        <translation>Como cuenta ahora</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Bar</source>
        <translation>Lingote</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Before fees</source>
        <translation>Antes de comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Below which the value does not fall</source>
        <translation>Por debajo del cual no baja el valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy more of {}</source>
        <translation>Comprar más de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Buy more…</source>
        <translation>Comprar más…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By its rule the value is beyond any measure.</source>
        <translation>Según su regla, el valor supera toda medida.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By rule</source>
        <translation>Según la regla</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Collectible</source>
        <translation>Objeto de colección</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost of what is sold</source>
        <translation>Coste de lo vendido</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost, {}</source>
        <translation>Coste, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance</source>
        <translation>Decreciente</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance, {} a year, not below {}</source>
        <translation>Decreciente, {} al año, no por debajo de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Entries of its account</source>
        <translation>Asientos de su cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Equity</source>
        <translation>Valor neto</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Every value that was set or changed, the newest change first.</source>
        <translation>Cada valor fijado o cambiado, primero el cambio más reciente.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls by a rate of what is left a year, not below the salvage value.</source>
        <translation>Baja cada año una tasa de lo que queda, no por debajo del valor residual.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls in equal steps to the salvage value over a life in months.</source>
        <translation>Baja en pasos iguales hasta el valor residual durante una vida en meses.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Fine metal in a thousand: 999.9, or 916.7</source>
        <translation>Metal fino en milésimas: 999,9 o 916,7</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fine ounces times the spot price of the metal, with a premium if you like.</source>
        <translation>Onzas finas por el precio al contado del metal, con una prima si quiere.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Fine ounces, all pieces</source>
        <translation>Onzas finas, todas las piezas</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth</source>
        <translation>Crecimiento fijo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth, {} a year</source>
        <translation>Crecimiento fijo, {} al año</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows an index</source>
        <translation>Sigue un índice</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows {}</source>
        <translation>Sigue {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>For example: Home</source>
        <translation>Por ejemplo: Casa</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: Series A</source>
        <translation>Por ejemplo: Serie A</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: valuation by an expert</source>
        <translation>Por ejemplo: tasación</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>From 1 to 100 percent of the whole</source>
        <translation>Del 1 al 100 por ciento del total</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>From outside the books</source>
        <translation>De fuera de los libros</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Funding round</source>
        <translation>Ronda de financiación</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Funding round of {}</source>
        <translation>Ronda de financiación de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Gold</source>
        <translation>Oro</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Grows by a rate a year, compound; a rate below zero lets it fall.</source>
        <translation>Crece a una tasa anual compuesta; una tasa negativa lo hace bajar.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How {} is valued</source>
        <translation>Cómo se valora {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Its cash goes down by cost and fees</source>
        <translation>Su efectivo baja en el coste y las comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Its rule needs a first value set by hand.</source>
        <translation>Su regla necesita un primer valor fijado a mano.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Its value goes on</source>
        <translation>Su valor evoluciona</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Last by hand</source>
        <translation>Último a mano</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Life in months</source>
        <translation>Vida en meses</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Loan-to-value</source>
        <translation>Préstamo sobre valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Market price</source>
        <translation>Precio de mercado</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Money goes to</source>
        <translation>El dinero va a</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Moves with the price of another asset, for example a house price index.</source>
        <translation>Se mueve con la cotización de otro activo, por ejemplo un índice de vivienda.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New value of {}</source>
        <translation>Nuevo valor de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>New value…</source>
        <translation>Nuevo valor…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Next by rule</source>
        <translation>Siguiente según la regla</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>No value is known yet.</source>
        <translation>Aún no se conoce ningún valor.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Nobody: it was there already</source>
        <translation>Nadie: ya estaba</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Notary, tax, broker: part of the cost</source>
        <translation>Notario, impuesto, agencia: parte del coste</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note the round</source>
        <translation>Anotar la ronda</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Of its cost and its values</source>
        <translation>De su coste y sus valores</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Of the company</source>
        <translation>De la empresa</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Of the company, all classes, if known</source>
        <translation>De la empresa, todas las clases, si se sabe</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Of what is owned</source>
        <translation>De lo que se tiene</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other form</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Out of the books</source>
        <translation>Fuera de los libros</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Over the spot price; may be below zero</source>
        <translation>Sobre el precio al contado; puede ser negativa</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owed on it</source>
        <translation>Deuda sobre él</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Owned no more</source>
        <translation>Ya no se tiene</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Palladium</source>
        <translation>Paladio</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Part of the whole, %</source>
        <translation>Parte del total, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Past months that change</source>
        <translation>Meses pasados que cambian</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Platinum</source>
        <translation>Platino</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Precious metal</source>
        <translation>Metal precioso</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Premium, %</source>
        <translation>Prima, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Price of a share, {}</source>
        <translation>Precio de una participación, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Private company</source>
        <translation>Empresa no cotizada</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds after fees</source>
        <translation>Importe tras comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds, {}</source>
        <translation>Importe, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Property</source>
        <translation>Inmuebles</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Purity</source>
        <translation>Ley</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Purity, ‰</source>
        <translation>Ley, ‰</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Rate a year, %</source>
        <translation>Tasa anual, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Realized by sales</source>
        <translation>Realizado por ventas</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Round…</source>
        <translation>Ronda…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rule…</source>
        <translation>Regla…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Salvage value</source>
        <translation>Valor residual</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell {}</source>
        <translation>Vender {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Sell…</source>
        <translation>Vender…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the rule</source>
        <translation>Fijar la regla</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the value</source>
        <translation>Fijar el valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Several pieces may lie in one account</source>
        <translation>Varias piezas pueden estar en una cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Share class</source>
        <translation>Clase de acciones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Share owned, %</source>
        <translation>Parte propia, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Shares</source>
        <translation>Participaciones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Shares after it</source>
        <translation>Participaciones después</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Silver</source>
        <translation>Plata</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price</source>
        <translation>Precio al contado</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price, premium {}</source>
        <translation>Precio al contado, prima {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line to {} over {} months</source>
        <translation>Lineal hasta {} en {} meses</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The newest day of a value that no rule made</source>
        <translation>El día más reciente de un valor que no hizo ninguna regla</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>The next twelve months</source>
        <translation>Los próximos doce meses</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The price of its index is not known, so its rule says nothing.</source>
        <translation>No se conoce la cotización de su índice, así que su regla no dice nada.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The share of the whole, or how many pieces or shares</source>
        <translation>La parte del total, o cuántas piezas o participaciones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The spot price of its metal is not known, so its rule says nothing.</source>
        <translation>No se conoce el precio al contado de su metal, así que su regla no dice nada.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>The symbol of the asset whose price it follows</source>
        <translation>El símbolo del activo cuya cotización sigue</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays</source>
        <translation>El valor queda</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays as it is until you set another one.</source>
        <translation>El valor queda como está hasta que fije otro.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>The whole piece, with what is no metal</source>
        <translation>La pieza entera, con lo que no es metal</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Unit of weight</source>
        <translation>Unidad de peso</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a piece</source>
        <translation>Valor de una pieza</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a share</source>
        <translation>Valor de una participación</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of the whole</source>
        <translation>Valor del total</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Value of what you own</source>
        <translation>Valor de lo suyo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Value over time</source>
        <translation>Valor en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Valued</source>
        <translation>Valorado</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Values by rule</source>
        <translation>Valores según la regla</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Values by rule after this day are worked out anew</source>
        <translation>Los valores según la regla tras ese día se recalculan</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Values of {}</source>
        <translation>Valores de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Weight of a piece</source>
        <translation>Peso de una pieza</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>What had been stated for that day before</source>
        <translation>Lo que se había indicado antes para ese día</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What it is worth today</source>
        <translation>Lo que vale hoy</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What you paid for your part, in total, without fees</source>
        <translation>Lo que pagó por su parte, en total, sin comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You keep</source>
        <translation>Usted conserva</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You own {}</source>
        <translation>Usted tiene {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>grams</source>
        <translation>gramos</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>kilograms</source>
        <translation>kilogramos</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>troy ounces</source>
        <translation>onzas troy</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>values after that day are worked out anew</source>
        <translation>los valores posteriores se recalculan</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>{}, in {}</source>
        <translation>{}, en {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: no value is known.</source>
        <translation>{}: no se conoce ningún valor.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: {} on {}, {} on {}; {} of {} values set by hand.</source>
        <translation>{}: {} el {}, {} el {}; {} de {} valores fijados a mano.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>amount not known</source>
        <translation>importe desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>as on {}</source>
        <translation>como el {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no longer paid</source>
        <translation>ya no se paga</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no regular payments</source>
        <translation>sin pagos regulares</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>not held any more</source>
        <translation>ya no se tiene</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>twice a year</source>
        <translation>semestral</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>{} each</source>
        <translation>{} cada vez</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Amounts are hidden: show them first.</source>
        <translation>Los importes están ocultos: muéstrelos primero.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Below zero, without a tile: {}</source>
        <translation>Bajo cero, sin recuadro: {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/twin.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied as a picture.</source>
        <translation>Copiado como imagen.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied {} rows as data.</source>
        <translation>{} filas copiadas como datos.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as data</source>
        <translation>Copiar como datos</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>Copy, save, print, show as table</source>
        <translation>Copiar, guardar, imprimir, mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Estimated on {} of {} days.</source>
        <translation>Estimado en {} de {} días.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>From outside</source>
        <translation>De fuera</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>More for the chart {}</source>
        <translation>Más sobre el gráfico {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Not known on {} of {} days.</source>
        <translation>Desconocido en {} de {} días.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>Nothing is known for this period.</source>
        <translation>No se sabe nada de este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/days.py"/>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>Ese día no se tiene nada.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data</source>
        <translation>Guardar como datos</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data…</source>
        <translation>Guardar como datos…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Share</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablas (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>There is nothing to take along.</source>
        <translation>No hay nada que llevarse.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>change not known</source>
        <translation>cambio desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>changed by {}</source>
        <translation>cambio de {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>{name}: {first} in {first_when}, {last} in {last_when}, changed by {change}; lowest {low} in {low_when}, highest {high} in {high_when}; {total} in all.</source>
        <translation>{name}: {first} en {first_when}, {last} en {last_when}, cambio de {change}; mínimo {low} en {low_when}, máximo {high} en {high_when}; {total} en total.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} from outside</source>
        <translation>{} de fuera</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} to outside</source>
        <translation>{} hacia fuera</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: from {} on {} to {} on {}, {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{}: de {} el {} a {} el {}, {}; mínimo {} el {}, máximo {} el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: nothing is known for this period.</source>
        <translation>{}: no se sabe nada de este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{}: {} at the end, lowest {}, highest {}</source>
        <translation>{}: {} al final, mínimo {}, máximo {}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <location filename="../../ui/window/sidebar.py"/>
        <source>{} accounts</source>
        <translation>
            <numerusform>{} cuenta</numerusform>
            <numerusform>{} cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} balances</source>
        <translation>
            <numerusform>{} saldo</numerusform>
            <numerusform>{} saldos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/detail.py"/>
        <location filename="../../ui/holdings/explain.py"/>
        <location filename="../../ui/settings/batches.py"/>
        <source>{} entries</source>
        <translation>
            <numerusform>{} asiento</numerusform>
            <numerusform>{} asientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>{} minutes</source>
        <translation>
            <numerusform>{} minuto</numerusform>
            <numerusform>{} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} prices</source>
        <translation>
            <numerusform>{} cotización</numerusform>
            <numerusform>{} cotizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/trail.py"/>
        <source>{} rows</source>
        <translation>
            <numerusform>{} fila</numerusform>
            <numerusform>{} filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A charge of its own, not part of a trade.</source>
        <translation>Un gasto propio, no parte de una operación.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A tax paid from an account.</source>
        <translation>Un impuesto pagado desde una cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Adds a lot; its cost includes the fee. Cash goes down.</source>
        <translation>Añade un lote; su coste incluye la comisión. El efectivo baja.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset given</source>
        <translation>Activo entregado</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset or currency</source>
        <translation>Activo o moneda</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset received</source>
        <translation>Activo recibido</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Assets received for nothing: a lot at market value.</source>
        <translation>Activos recibidos a cambio de nada: un lote a valor de mercado.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an account paid. Counts as income.</source>
        <translation>Efectivo que pagó una cuenta. Cuenta como ingreso.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an asset paid. Counts as income.</source>
        <translation>Efectivo que pagó un activo. Cuenta como ingreso.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Comes from outside: salary, savings, assets you bring in.</source>
        <translation>Viene de fuera: salario, ahorros, activos que usted aporta.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cost per unit</source>
        <translation>Coste por unidad</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>From account</source>
        <translation>Desde la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Interest that a debt costs. Counts as a charge.</source>
        <translation>Intereses que cuesta una deuda. Cuenta como gasto.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Leaves what Coffer keeps track of.</source>
        <translation>Sale de lo que Coffer lleva.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Moves between your own accounts; lots keep date and cost.</source>
        <translation>Se mueve entre sus propias cuentas; los lotes conservan fecha y coste.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Multiplies the quantity and divides the unit cost.</source>
        <translation>Multiplica la cantidad y divide el coste unitario.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>New units for one old</source>
        <translation>Unidades nuevas por una antigua</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>One asset for another: a sale and a buy, no cash moves.</source>
        <translation>Un activo por otro: una venta y una compra, sin mover efectivo.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Price per unit</source>
        <translation>Precio por unidad</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Proceeds</source>
        <translation>Importe de la venta</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity given</source>
        <translation>Cantidad entregada</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity received</source>
        <translation>Cantidad recibida</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Realized gain</source>
        <translation>Ganancia realizada</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Staking and the like: a lot at market value, and income.</source>
        <translation>Staking y similares: un lote a valor de mercado, e ingreso.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Swap</source>
        <translation>Permuta</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Takes lots and realizes a gain. Cash goes up, less the fee.</source>
        <translation>Toma lotes y realiza una ganancia. El efectivo sube, menos la comisión.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>To account</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Total before the fee</source>
        <translation>Total antes de la comisión</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset</source>
        <translation>Tipo de activo</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset received</source>
        <translation>Tipo de activo recibido</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>What was there before your records begin, at its cost.</source>
        <translation>Lo que había antes de que empezaran sus registros, a su coste.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>A sealed value was changed or moved: {}</source>
        <translation>Un valor sellado se modificó o se movió: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Choose another place, or start new books there.</source>
        <translation>Elija otro lugar, o empiece allí unos libros nuevos.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Restore a backup, or choose another file.</source>
        <translation>Restaure una copia de seguridad o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Several assets have the symbol “{}” ({}). Choose the asset type.</source>
        <translation>Varios activos tienen el símbolo «{}» ({}). Elija el tipo de activo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The books do not check out</source>
        <translation>Los libros no cuadran</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The entry “{}” does not add up: {} Nothing was written.</source>
        <translation>El asiento «{}» no cuadra: {} No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The keyring cannot be used: {}</source>
        <translation>No se puede usar el llavero: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The request could not be carried out.</source>
        <translation>No se pudo realizar la petición.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There are no books at “{}”.</source>
        <translation>No hay libros en «{}».</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There is no {} named “{}”. Check the spelling, or add it first.</source>
        <translation>No existe {} con el nombre «{}». Revise la ortografía o añádalo primero.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Update Coffer, then open it again.</source>
        <translation>Actualice Coffer y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>{} cannot be opened: {}</source>
        <translation>{} no se puede abrir: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be imported: {} Nothing was written.</source>
        <translation>«{}» no se puede importar: {} No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be used: {}</source>
        <translation>«{}» no se puede usar: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is damaged, or is no Coffer file: {}</source>
        <translation>«{}» está dañado o no es un archivo de Coffer: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no date. Write it like 2026-11-20.</source>
        <translation>«{}» no es una fecha. Escríbala como 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no plain number. Write it like 1234.56.</source>
        <translation>«{}» no es un número simple. Escríbalo como 1234.56.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” was written by a newer Coffer. It was not touched.</source>
        <translation>«{}» lo escribió un Coffer más reciente. No se ha tocado.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}”: {}</source>
        <translation>«{}»: {}</translation>
    </message>
</context>
<context>
    <name>executions</name>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>A CSV file of trades, fills or activity, of any broker or exchange. What each row becomes is shown before anything is written, and importing the same file twice adds nothing.</source>
        <translation>Un archivo CSV de operaciones, ejecuciones o actividad, de cualquier bróker o plataforma. Se muestra en qué se convierte cada fila antes de que se escriba nada, e importar dos veces el mismo archivo no añade nada.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>A sentence that says it all</source>
        <translation>Una frase que lo dice todo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Account: </source>
        <translation>Cuenta: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Already in the books: </source>
        <translation>Ya en los libros: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Amount of money</source>
        <translation>Cantidad de dinero</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Amounts: </source>
        <translation>Importes: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Booked again</source>
        <translation>Contabilizada de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought or sold</source>
        <translation>Comprado o vendido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Buys and sells that are in the ledger become positions in Trades. Nothing is booked again, and doing it twice adds nothing.</source>
        <translation>Las compras y ventas del libro mayor pasan a ser posiciones en Operaciones. Nada se contabiliza de nuevo, y hacerlo dos veces no añade nada.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose the account into which it is imported.</source>
        <translation>Elija la cuenta en la que se importa.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency of the fee</source>
        <translation>Moneda de la comisión</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Currency: </source>
        <translation>Moneda: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Dates: </source>
        <translation>Fechas: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Decimals: </source>
        <translation>Decimales: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Drop a broker's file here</source>
        <translation>Suelte aquí el archivo de un bróker</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Every execution of this file is already in the books.</source>
        <translation>Todas las ejecuciones de este archivo ya están en los libros.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Fees: </source>
        <translation>Comisiones: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the execution</source>
        <translation>Identificador de la ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the order</source>
        <translation>Identificador de la orden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import executions</source>
        <translation>Importar ejecuciones</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import {}</source>
        <translation>Importar {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Imported {} executions into {}</source>
        <translation>{} ejecuciones importadas en {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is like</source>
        <translation>Es como</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of asset</source>
        <translation>Tipo de activo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of row</source>
        <translation>Tipo de fila</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Lets the account sell more than it holds, from now on.</source>
        <translation>Permite desde ahora que la cuenta venda más de lo que tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Looking at the ledger …</source>
        <translation>Examinando el libro mayor …</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>May go short</source>
        <translation>Puede vender en corto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>No execution</source>
        <translation>Sin ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>No executions: {}</source>
        <translation>Sin ejecuciones: {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>No se escribe nada hasta que pulse Importar.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Opens or closes</source>
        <translation>Abre o cierra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: call or put</source>
        <translation>Opción: call o put</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: expiry</source>
        <translation>Opción: vencimiento</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: multiplier</source>
        <translation>Opción: multiplicador</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: strike</source>
        <translation>Opción: precio de ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: underlying</source>
        <translation>Opción: subyacente</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Passed over</source>
        <translation>Pasada por alto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Perhaps known {}</source>
        <translation>Quizá conocidas {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Rejected rows are left out; mended and imported again, they are added.</source>
        <translation>Las filas rechazadas se dejan fuera; corregidas e importadas de nuevo, se añaden.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected {}</source>
        <translation>Rechazadas {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Say first what the columns are.</source>
        <translation>Diga primero qué son las columnas.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Status of the order</source>
        <translation>Estado de la orden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over trades of the ledger</source>
        <translation>Incorporar operaciones del libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Taken over</source>
        <translation>Incorporada</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>No hay ninguna fila que se pueda importar.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>There is nothing to take over.</source>
        <translation>No hay nada que incorporar.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time alone</source>
        <translation>Solo la hora</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Times in: </source>
        <translation>Horas en: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>Deshacer revierte toda la importación.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>What becomes of trades that the ledger seems to have: the same asset, side, quantity, price and day. Taken over, they become positions and nothing is booked a second time.</source>
        <translation>Qué pasa con las operaciones que el libro mayor parece tener: mismo activo, sentido, cantidad, precio y día. Incorporadas, pasan a ser posiciones y nada se contabiliza dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>What is left out</source>
        <translation>Lo que queda fuera</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the books seem to have</source>
        <translation>Lo que los libros parecen tener</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the rows become</source>
        <translation>En qué se convierten las filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>What these words mean</source>
        <translation>Qué significan estas palabras</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Working out what it would do</source>
        <translation>Calculando el efecto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>all are charged</source>
        <translation>todas se cobran</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>before the fee</source>
        <translation>antes de la comisión</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>book again</source>
        <translation>contabilizar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose or name one</source>
        <translation>elija o nombre una</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>guessed</source>
        <translation>deducida</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>mapping {}</source>
        <translation>asignación {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>negative is charged</source>
        <translation>lo negativo se cobra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>positive is charged</source>
        <translation>lo positivo se cobra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>take over</source>
        <translation>incorporar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>with the fee</source>
        <translation>con la comisión</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>year first</source>
        <translation>primero el año</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} added</source>
        <translation>{} añadidas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} already known</source>
        <translation>{} ya conocidas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} new</source>
        <translation>{} nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} positions</source>
        <translation>{} posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rejected</source>
        <translation>{} rechazadas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rows</source>
        <translation>{} filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} taken over from the ledger</source>
        <translation>{} incorporadas del libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades became {} positions.</source>
        <translation>{} operaciones pasaron a ser {} posiciones.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades become {} positions.</source>
        <translation>{} operaciones pasan a ser {} posiciones.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets {} less debts {}, on {}.</source>
        <translation>Activos {} menos deudas {}, a {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Changed prices</source>
        <translation>Cotizaciones cambiadas</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Cost of the open lots</source>
        <translation>Coste de los lotes abiertos</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Coverage: {}</source>
        <translation>Cobertura: {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Debts</source>
        <translation>Deudas</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries of {}</source>
        <translation>Asientos de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Gains</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Of</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Oldest rate on the way</source>
        <translation>Tipo más antiguo del camino</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Open lots of {}</source>
        <translation>Lotes abiertos de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price and path</source>
        <translation>Cotización y camino</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price of {}</source>
        <translation>Cotización de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Proceeds less the cost of the lots that went, sale by sale.</source>
        <translation>Importe menos el coste de los lotes que salieron, venta por venta.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Quantity × price, in {}, at the end of {}.</source>
        <translation>Cantidad × cotización, en {}, al final del {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Realized gain</source>
        <translation>Ganancia realizada</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest price known at the end of {}.</source>
        <translation>La cotización más reciente conocida al final del {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest {} of {}</source>
        <translation>Los {} más recientes de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The row as it came in</source>
        <translation>La fila tal como llegó</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The values of {} holdings at the end of {}, added up.</source>
        <translation>Los valores de {} posiciones al final del {}, sumados.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>There is no price</source>
        <translation>No hay cotización</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Unrealized gain</source>
        <translation>Ganancia no realizada</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>Anulado. No cuenta en ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Way to {}</source>
        <translation>Camino a {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What came and went, newest first. What is held is their sum.</source>
        <translation>Lo que entró y salió, primero lo más reciente. Lo que se tiene es su suma.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What the open lots cost, fees included. Beside each: its gain if sold now.</source>
        <translation>Lo que costaron los lotes abiertos, comisiones incluidas. Al lado de cada uno: su ganancia si se vendiera ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What was sold of {}</source>
        <translation>Lo que se vendió de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Where it is from</source>
        <translation>De dónde es</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Worth of {}</source>
        <translation>Valor de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Written down once, and never changed: a correction is a new entry that voids it.</source>
        <translation>Escrito una vez y nunca cambiado: una corrección es un asiento nuevo que lo anula.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} entries</source>
        <translation>{} asientos</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots</source>
        <translation>{} lotes</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots sold</source>
        <translation>{} lotes vendidos</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} of {} · {} · cost {}</source>
        <translation>{} de {} · {} · coste {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} sold {} · proceeds {} · cost {}</source>
        <translation>{} vendido {} · importe {} · coste {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} · changed {}</source>
        <translation>{} · cambiado {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} → {}</source>
        <translation>{} → {}</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} days ago</source>
        <translation>
            <numerusform>hace {} día</numerusform>
            <numerusform>hace {} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} months ago</source>
        <translation>
            <numerusform>hace {} mes</numerusform>
            <numerusform>hace {} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} years ago</source>
        <translation>
            <numerusform>hace {} año</numerusform>
            <numerusform>hace {} años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>This may be {} or {}: leave the separators out.</source>
        <translation>Esto puede ser {} o {}: omita los separadores.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no earlier than {}.</source>
        <translation>no antes del {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no later than {}.</source>
        <translation>no después del {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>write the day as {}.</source>
        <translation>escriba el día como {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>{}: fill it in.</source>
        <translation>{}: rellénelo.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Add to group</source>
        <translation>Añadir al grupo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>{}, with its account</source>
        <translation>{}, con su cuenta</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Balance from</source>
        <translation>Saldo según</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Change of the price since the day before.</source>
        <translation>Cambio de la cotización desde el día anterior.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Cost {}</source>
        <translation>Coste {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Coverage: {}</source>
        <translation>Cobertura: {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Days held</source>
        <translation>Días en cartera</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>Dividendos, intereses, recompensas.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Fees paid</source>
        <translation>Comisiones pagadas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Gains of what was sold.</source>
        <translation>Ganancias de lo vendido.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>How far the figures can be trusted.</source>
        <translation>Hasta qué punto se puede confiar en las cifras.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>In no group</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Institution</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>No open lots.</source>
        <translation>Sin lotes abiertos.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>No price</source>
        <translation>Sin cotización</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>No price is known yet.</source>
        <translation>Aún no se conoce ninguna cotización.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Nothing sold, no income yet.</source>
        <translation>Nada vendido, aún sin ingresos.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Open lots of {}</source>
        <translation>Lotes abiertos de {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Proceeds</source>
        <translation>Importe de la venta</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Quantity × price, in your currency.</source>
        <translation>Cantidad × cotización, en su moneda.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Realized</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Realized gains of {}</source>
        <translation>Ganancias realizadas de {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>Realized, {} sales</source>
        <translation>
            <numerusform>Realizado, {} venta</numerusform>
            <numerusform>Realizado, {} ventas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Share of all you own.</source>
        <translation>Proporción de todo lo que tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The latest price up to the day; its age is marked where it is old.</source>
        <translation>La última cotización hasta ese día; su antigüedad se marca si es vieja.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The price over the last thirty days.</source>
        <translation>La cotización en los últimos treinta días.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>This price is old.</source>
        <translation>Esta cotización es antigua.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>Total of {} counted</source>
        <translation>Total de {} contadas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unit cost</source>
        <translation>Coste unitario</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unrealized</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized gain in percent of the cost.</source>
        <translation>Ganancia no realizada en porcentaje del coste.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized, percent</source>
        <translation>No realizado, porcentaje</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Value less cost: the gain if all were sold now.</source>
        <translation>Valor menos coste: la ganancia si todo se vendiera ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>What the open lots cost, fees included.</source>
        <translation>Lo que costaron los lotes abiertos, comisiones incluidas.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Where {} comes from</source>
        <translation>De dónde sale {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Why the value is unknown</source>
        <translation>Por qué se desconoce el valor</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>no price is known yet</source>
        <translation>aún no se conoce ninguna cotización</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>old price</source>
        <translation>cotización antigua</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>paper</source>
        <translation>ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>paper left out</source>
        <translation>sin lo ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>shares</source>
        <translation>títulos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} buys</source>
        <translation>
            <numerusform>{} compra</numerusform>
            <numerusform>{} compras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} left out</source>
        <translation>{} excluidas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} lots</source>
        <translation>
            <numerusform>{} lote</numerusform>
            <numerusform>{} lotes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} more …</source>
        <translation>{} más …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} splits</source>
        <translation>
            <numerusform>{} desdoblamiento</numerusform>
            <numerusform>{} desdoblamientos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} unknown</source>
        <translation>{} desconocidas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>× unknown price</source>
        <translation>× cotización desconocida</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Already known</source>
        <translation>Ya conocidas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Coffer does not know this kind. The row is kept, and moves nothing.</source>
        <translation>Coffer no conoce este tipo. La fila se conserva y no mueve nada.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Known {}</source>
        <translation>Conocidas {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Left out by you</source>
        <translation>Excluido por usted</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New assets</source>
        <translation>Activos nuevos</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows of the books</source>
        <translation>Ninguna fila de los libros</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Perhaps there already {}</source>
        <translation>Quizá ya están {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected {}</source>
        <translation>Rechazadas {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that are known already</source>
        <translation>Filas ya conocidas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that look like entries which are there</source>
        <translation>Filas que parecen asientos existentes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes {}</source>
        <translation>Lo que cambia {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What it brings</source>
        <translation>Qué aporta</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>A target is reached.</source>
        <translation>Se alcanzó un objetivo.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Adds the new day to the figures that are kept for every day.</source>
        <translation>Añade el nuevo día a las cifras que se llevan a diario.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backed up, and verified.</source>
        <translation>Copiado y verificado.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backs the books up half an hour after a change.</source>
        <translation>Hace una copia de los libros media hora después de un cambio.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Books options that have expired, by the exchange's clock.</source>
        <translation>Contabiliza las opciones vencidas, según el reloj de la bolsa.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Contracts that end</source>
        <translation>Contratos que vencen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Daily figures</source>
        <translation>Cifras diarias</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Days added: {}</source>
        <translation>Días añadidos: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Ends day orders with their session, and works paper orders.</source>
        <translation>Termina las órdenes diarias con su sesión y ejecuta las órdenes ficticias.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Interest by rule</source>
        <translation>Intereses según regla</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Loan schedules</source>
        <translation>Calendarios de préstamos</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Looks which of your assets have an old price, or none.</source>
        <translation>Busca qué activos suyos tienen una cotización antigua, o ninguna.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Messages of orders: {}</source>
        <translation>Mensajes de órdenes: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Notes which vaults have reached their target.</source>
        <translation>Anota qué huchas alcanzaron su objetivo.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Nothing was due.</source>
        <translation>No tocaba nada.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Orders at work</source>
        <translation>Órdenes en curso</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posted: {}</source>
        <translation>Contabilizado: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and principal by the schedules of loans.</source>
        <translation>Contabiliza intereses y capital según los calendarios de los préstamos.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and rewards that yield rules say are paid.</source>
        <translation>Contabiliza los intereses y recompensas que las reglas dan por pagados.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Price check</source>
        <translation>Control de cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Proof of a restore</source>
        <translation>Prueba de restauración</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restored: equal to the last digit.</source>
        <translation>Restaurado: igual hasta la última cifra.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restores a backup into a scratch place each week, and compares it.</source>
        <translation>Restaura cada semana una copia en un lugar de prueba y la compara.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Tried again soon</source>
        <translation>Se reintenta pronto</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Values by rule</source>
        <translation>Valores según la regla</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Vaults</source>
        <translation>Huchas</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Writes the values of belongings that follow a rule.</source>
        <translation>Escribe los valores de los bienes que siguen una regla.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next now</source>
        <translation>próximo ahora</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next tomorrow</source>
        <translation>próximo mañana</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next when it is needed</source>
        <translation>próximo cuando haga falta</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next {}</source>
        <translation>próximo {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>running now</source>
        <translation>en curso ahora</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>{} old, {} missing: {}</source>
        <translation>{} antiguas, {} ausentes: {}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>At risk {}: |entry − first planned stop| × quantity.</source>
        <translation>En riesgo {}: |entrada − primer stop planificado| × cantidad.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>It came to {}.</source>
        <translation>Resultó en {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>Risk is |entry − stop| × quantity, known once something has filled.</source>
        <translation>El riesgo es |entrada − stop| × cantidad, y se conoce cuando algo se ejecuta.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The first planned stop was {}; R is measured by it.</source>
        <translation>El primer stop planificado fue {}; R se mide con él.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The target is {} away.</source>
        <translation>El objetivo está a {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>With a planned stop, results are told as multiples of what was at risk (R).</source>
        <translation>Con un stop planificado, los resultados se dan como múltiplos de lo arriesgado (R).</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/i18n/__init__.py"/>
        <source>As the computer ({})</source>
        <translation>Como el ordenador ({})</translation>
    </message>
</context>
<context>
    <name>loans</name>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>+ Debt</source>
        <translation>+ Deuda</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>30 days a month (30/360)</source>
        <translation>30 días al mes (30/360)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/view.py"/>
        <source>Add a debt</source>
        <translation>Añadir una deuda</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>All entries</source>
        <translation>Todos los asientos</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Amount, {}</source>
        <translation>Importe, {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Another rate for {}</source>
        <translation>Otro tipo para {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Another rate…</source>
        <translation>Otro tipo…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>As the base currency</source>
        <translation>Como la moneda base</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Balance over time</source>
        <translation>Saldo en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Bank or person</source>
        <translation>Banco o persona</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Book the difference</source>
        <translation>Contabilizar la diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>By contract; without it the terms say how much</source>
        <translation>Según contrato; sin él lo dicen las condiciones</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>By contract; without it, over the payments left</source>
        <translation>Según contrato; sin él, sobre las cuotas restantes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>By the schedule</source>
        <translation>Según el calendario</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Car loan</source>
        <translation>Préstamo de coche</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Card terms…</source>
        <translation>Condiciones de la tarjeta…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Comes back to</source>
        <translation>Vuelve a</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Days of interest</source>
        <translation>Días de interés</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 360</source>
        <translation>Días entre 360</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 365</source>
        <translation>Días entre 365</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over those of the year</source>
        <translation>Días entre los del año</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Debt</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Debts</source>
        <translation>Deudas</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Due day</source>
        <translation>Día de vencimiento</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Each payment is posted once, however often this is pressed</source>
        <translation>Cada cuota se contabiliza una vez, se pulse lo que se pulse</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal parts of principal</source>
        <translation>Partes iguales de capital</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal payments</source>
        <translation>Cuotas iguales</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Equity</source>
        <translation>Valor neto</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Extra payment for {}</source>
        <translation>Pago extra para {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Extra payment: {}</source>
        <translation>Pago extra: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra payment…</source>
        <translation>Pago extra…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>First payment</source>
        <translation>Primera cuota</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>For example: Home loan</source>
        <translation>Por ejemplo: Hipoteca</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From its beginning</source>
        <translation>Desde su inicio</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From what is owed on a day</source>
        <translation>Desde lo que se debe un día</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Institution</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest a year</source>
        <translation>Interés anual</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest a year, %</source>
        <translation>Interés anual, %</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest in all</source>
        <translation>Intereses en total</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Interest only, principal at the end</source>
        <translation>Solo intereses, capital al final</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest saved</source>
        <translation>Intereses ahorrados</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest to come</source>
        <translation>Intereses por venir</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Last payment</source>
        <translation>Última cuota</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Ledger and observed balance differ. You can book {} on {}.</source>
        <translation>El libro mayor y el saldo observado difieren. Puede contabilizar {} el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit used</source>
        <translation>Límite usado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Limit, {}</source>
        <translation>Límite, {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Loan-to-value</source>
        <translation>Préstamo sobre valor</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Lower payments</source>
        <translation>Cuotas más bajas</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Money lent</source>
        <translation>Dinero prestado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Monthly payments</source>
        <translation>Cuotas mensuales</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Mortgage</source>
        <translation>Hipoteca</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Mortgages, loans, credit cards and money that you lent, with what they cost, when they are paid off and what an extra payment does.</source>
        <translation>Hipotecas, préstamos, tarjetas y dinero que prestó: lo que cuestan, cuándo quedan pagados y qué logra un pago extra.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next payment</source>
        <translation>Próxima cuota</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next statement</source>
        <translation>Próximo extracto</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>No account: payments come from outside</source>
        <translation>Ninguna cuenta: los pagos vienen de fuera</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None are known</source>
        <translation>No se conocen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None yet. A balance from a statement shows whether the books agree with it.</source>
        <translation>Aún ninguno. Un saldo de un extracto muestra si los libros coinciden con él.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Not posted</source>
        <translation>Sin contabilizar</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Nothing is due: all payments are posted.</source>
        <translation>No vence nada: todas las cuotas están contabilizadas.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Nothing is owned yet that could be financed. Add it first.</source>
        <translation>Aún no se tiene nada que pueda financiarse. Añádalo primero.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Observed balances</source>
        <translation>Saldos observados</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Once, today</source>
        <translation>Una vez, hoy</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other debt</source>
        <translation>Otra deuda</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other loan</source>
        <translation>Otro préstamo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Owed</source>
        <translation>Debido</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Owed on that day</source>
        <translation>Debido ese día</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Owed: {}</source>
        <translation>Debido: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid back by</source>
        <translation>Devuelto para el</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid from</source>
        <translation>Pagado desde</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid off</source>
        <translation>Amortizado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid out</source>
        <translation>Desembolsado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment from then on</source>
        <translation>Cuota desde entonces</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment until then</source>
        <translation>Cuota hasta entonces</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Personal loan</source>
        <translation>Préstamo personal</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Plan it</source>
        <translation>Planearlo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Post each payment when it is due</source>
        <translation>Contabilizar cada pago cuando venza</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Post what is due</source>
        <translation>Contabilizar lo vencido</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Posted until</source>
        <translation>Contabilizado hasta</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted, differs</source>
        <translation>Contabilizado, difiere</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Principal each time</source>
        <translation>Capital cada vez</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule of {}</source>
        <translation>Calendario de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Set the rate</source>
        <translation>Fijar el tipo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Share of the principal that is paid back; of a card: limit used</source>
        <translation>Parte del capital devuelta; de una tarjeta: límite usado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>So that</source>
        <translation>De modo que</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Sooner paid off</source>
        <translation>Se paga antes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>State a balance</source>
        <translation>Indicar un saldo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Statement day</source>
        <translation>Día del extracto</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Straight to somebody else</source>
        <translation>Directamente a otra persona</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Student loan</source>
        <translation>Préstamo de estudios</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the extra payment of {}</source>
        <translation>Retirar el pago extra del {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the rate of {}</source>
        <translation>Retirar el tipo del {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back: {}</source>
        <translation>Retirar: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Terms of {}</source>
        <translation>Condiciones de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>The ledger has {} of interest and a payment of {}</source>
        <translation>El libro mayor tiene {} de interés y un pago de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money came from</source>
        <translation>El dinero vino de</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money went to</source>
        <translation>El dinero fue a</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Time saved</source>
        <translation>Tiempo ahorrado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Up to today it is posted, later it is planned</source>
        <translation>Hasta hoy se contabiliza, después se planea</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What an extra payment does</source>
        <translation>Qué logra un pago extra</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What became of the payment in the ledger</source>
        <translation>Qué fue de la cuota en el libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What is owed, over what your share is worth</source>
        <translation>Lo que se debe, sobre lo que vale su parte</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What is still to be paid back; of money lent, what is owed to you</source>
        <translation>Lo que queda por devolver; de dinero prestado, lo que le deben</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances</source>
        <translation>Qué financia</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances…</source>
        <translation>Qué financia…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>What {} finances</source>
        <translation>Qué financia {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Will be posted</source>
        <translation>Se contabilizarán</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Worked out</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Your debts will be listed here</source>
        <translation>Aquí aparecerán sus deudas</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a payment of {}</source>
        <translation>un pago de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a repayment of {}</source>
        <translation>una devolución de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>as observed</source>
        <translation>como se observó</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the ledger</source>
        <translation>según el libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the schedule</source>
        <translation>según el calendario</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>from {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>instead of {}</source>
        <translation>en lugar de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>interest of {}</source>
        <translation>intereses de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>no account</source>
        <translation>ninguna cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed</source>
        <translation>debido</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed to you</source>
        <translation>le deben</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} entries posted.</source>
        <translation>{} asientos contabilizados.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} lent</source>
        <translation>{} prestado</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} month</source>
        <translation>{} mes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} months</source>
        <translation>{} meses</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} owed</source>
        <translation>{} debido</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} paid back</source>
        <translation>{} devuelto</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} payments left</source>
        <translation>quedan {} cuotas</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>{} payments up to today</source>
        <translation>{} cuotas hasta hoy</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} to the ledger</source>
        <translation>{} respecto al libro mayor</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} year</source>
        <translation>{} año</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} years</source>
        <translation>{} años</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>{}: give a whole number.</source>
        <translation>{}: indique un número entero.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: nothing is known.</source>
        <translation>{}: no se sabe nada.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: {} on {}, {} on {}.</source>
        <translation>{}: {} el {}, {} el {}.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Account of the rows</source>
        <translation>Cuenta de las filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Amount of money</source>
        <translation>Cantidad de dinero</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts of trades: </source>
        <translation>Importes de operaciones: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts: </source>
        <translation>Importes: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>As the file looks</source>
        <translation>Según parezca el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balanced: {} balances of the file follow from its rows.</source>
        <translation>Cuadra: {} saldos del archivo se deducen de sus filas.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <source>Column {}: {}</source>
        <translation>Columna {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Columns by: </source>
        <translation>Columnas por: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Counted: the file states no balances, and every row was read.</source>
        <translation>Contado: el archivo no indica saldos, y se leyeron todas las filas.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency of the fee</source>
        <translation>Moneda de la comisión</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Currency of the rows</source>
        <translation>Moneda de las filas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Dates: </source>
        <translation>Fechas: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Decimals: </source>
        <translation>Decimales: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Did “{}” come in or go out? Choose at Amounts.</source>
        <translation>¿«{}» entró o salió? Elija en Importes.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding, columns, names, grouping and time zone.</source>
        <translation>Codificación, columnas, nombres, millares y zona horaria.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding: </source>
        <translation>Codificación: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export the mapping</source>
        <translation>Exportar la asignación</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Fees: </source>
        <translation>Comisiones: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Grouping: </source>
        <translation>Millares: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed from its names and contents. Change whatever is not right.</source>
        <translation>Deducido de sus nombres y contenido. Cambie lo que no sea correcto.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed. {} of the first rows cannot be read so: see the marks.</source>
        <translation>Deducido. {} de las primeras filas no pueden leerse así: vea las marcas.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Id of the row</source>
        <translation>Identificador de la fila</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import a mapping</source>
        <translation>Importar una asignación</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Import them too</source>
        <translation>Importarlas también</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>In or out</source>
        <translation>Entra o sale</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Is the day or the month first in “{}”? Choose at Dates.</source>
        <translation>En «{}», ¿va primero el día o el mes? Elija en Fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Is to be</source>
        <translation>Será</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Mappings</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money in</source>
        <translation>Entrada de dinero</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money out</source>
        <translation>Salida de dinero</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Names: </source>
        <translation>Nombres: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New accounts</source>
        <translation>Cuentas nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New assets</source>
        <translation>Activos nuevos</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>New assets: </source>
        <translation>Activos nuevos: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>No column is “{}”. Choose one in the table.</source>
        <translation>Ninguna columna es «{}». Elija una en la tabla.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Read it as executions for Trades</source>
        <translation>Leerlo como ejecuciones para Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Recognised as “{}”.</source>
        <translation>Reconocido como «{}».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember as</source>
        <translation>Recordar como</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember this mapping as</source>
        <translation>Recordar esta asignación como</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename the mapping</source>
        <translation>Cambiar el nombre de la asignación</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Rows are: </source>
        <translation>Las filas son: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>The balances of the file do not follow from its rows.</source>
        <translation>Los saldos del archivo no se deducen de sus filas.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>The first rows, as they will be read</source>
        <translation>Las primeras filas, tal como se leerán</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Times in: </source>
        <translation>Horas en: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>To account</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Type of asset</source>
        <translation>Tipo de activo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Unchecked: not every row was read, or no balance could be compared.</source>
        <translation>Sin comprobar: no se leyeron todas las filas, o no se pudo comparar ningún saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>What stands between thousands. A number that has another one is refused.</source>
        <translation>Lo que separa los millares. Un número que tenga otra cosa se rechaza.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>What “{}” is</source>
        <translation>Qué es «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which account do the rows belong to?</source>
        <translation>¿A qué cuenta pertenecen las filas?</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which sign stands before the decimals in “{}”? Choose at Decimals.</source>
        <translation>¿Qué signo precede a los decimales en «{}»? Elija en Decimales.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>Words of the file</source>
        <translation>Palabras del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>after fee and tax</source>
        <translation>después de comisión e impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>all are charged</source>
        <translation>todas se cobran</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file, or name one</source>
        <translation>como en el archivo, o nombre una</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as they look</source>
        <translation>según parezcan</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>before fee and tax</source>
        <translation>antes de comisión e impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>by its sign</source>
        <translation>por su signo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>do not remember it</source>
        <translation>no recordarla</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>make it</source>
        <translation>crearla</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>negative is charged</source>
        <translation>lo negativo se cobra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none, found</source>
        <translation>ninguno, encontrado</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>not all are known</source>
        <translation>no todas se conocen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}</source>
        <translation>en la línea {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}, found</source>
        <translation>en la línea {}, encontrado</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive comes in</source>
        <translation>lo positivo entra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive goes out</source>
        <translation>lo positivo sale</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>positive is charged</source>
        <translation>lo positivo se cobra</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>the kind says it</source>
        <translation>lo dice el tipo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>year first</source>
        <translation>primero el año</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{value}: {reason}</source>
        <translation>{value}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{} (taken from another column)</source>
        <translation>{} (tomado de otra columna)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} of {} rows that look like entries are left out. Enter turns a row.</source>
        <translation>{} de {} filas que parecen asientos quedan fuera. Intro cambia una fila.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} rows look like entries that are there already. What about them?</source>
        <translation>{} filas parecen asientos que ya están. ¿Qué hacer con ellas?</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>{}, found</source>
        <translation>{}, encontrado</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Background work</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>just now, {}</source>
        <translation>ahora mismo, {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} hours ago, {}</source>
        <translation>
            <numerusform>hace {} hora, {}</numerusform>
            <numerusform>hace {} horas, {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} minutes ago, {}</source>
        <translation>
            <numerusform>hace {} minuto, {}</numerusform>
            <numerusform>hace {} minutos, {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Adjusted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All {}</source>
        <translation>Todos {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>American</source>
        <translation>Americano</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>As quoted, for one share</source>
        <translation>Tal como cotiza, por una acción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>As stored</source>
        <translation>Como está guardado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>As the OCC writes it</source>
        <translation>Como lo escribe la OCC</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Assigned, expired…</source>
        <translation>Asignada, vencida…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned?</source>
        <translation>¿Asignado?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Assigned…</source>
        <translation>Asignado…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>At its end</source>
        <translation>A su final</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Book it</source>
        <translation>Contabilizar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Book what has ended</source>
        <translation>Contabilizar lo vencido</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Butterfly</source>
        <translation>Mariposa</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>By Black, Scholes and Merton</source>
        <translation>Según Black, Scholes y Merton</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>By Black, Scholes and Merton, with the volatility of the last 30 sessions</source>
        <translation>Según Black, Scholes y Merton, con la volatilidad de las últimas 30 sesiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>By its structure</source>
        <translation>Por su estructura</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>By the brokers' orders, and by what was opened within five minutes</source>
        <translation>Por las órdenes de los brókeres, y por lo que se abrió en cinco minutos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Calendar days until the last session of its exchange</source>
        <translation>Días naturales hasta la última sesión de su bolsa</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Cash-secured put</source>
        <translation>Put con garantía en efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of delta for 1 of the underlying</source>
        <translation>Cambio de delta por 1 del subyacente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for 1 of the underlying</source>
        <translation>Cambio del valor de la posición por 1 del subyacente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for a point of volatility</source>
        <translation>Cambio del valor de la posición por un punto de volatilidad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value in a calendar day</source>
        <translation>Cambio del valor de la posición en un día natural</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Condor</source>
        <translation>Cóndor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contracts; below zero: written</source>
        <translation>Contratos; bajo cero: vendidos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cost with the premium</source>
        <translation>Coste con la prima</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered call</source>
        <translation>Call cubierta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered put</source>
        <translation>Put cubierta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Do not exercise it</source>
        <translation>No ejercerlo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Double diagonal</source>
        <translation>Doble diagonal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Each contract is booked once, however often this is pressed</source>
        <translation>Cada contrato se contabiliza una vez, por mucho que se pulse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <location filename="../../ui/trades/options/view.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ended</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Ended {}</source>
        <translation>Vencidos {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Ends</source>
        <translation>Vence</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Ends {}</source>
        <translation>Vence {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>European</source>
        <translation>Europeo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise it at its end after all</source>
        <translation>Ejercerlo a su final después de todo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Exercise, expire…</source>
        <translation>Ejercer, dejar vencer…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Exercised</source>
        <translation>Ejercido</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise…</source>
        <translation>Ejercer…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Expired worthless</source>
        <translation>Vencido sin valor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fewer: the others stay, or expired</source>
        <translation>Menos: los demás se quedan, o vencieron</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Find strategies</source>
        <translation>Buscar estrategias</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Go to positions</source>
        <translation>Ir a las posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks</source>
        <translation>Griegas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks by the implied volatility.</source>
        <translation>Griegas según la volatilidad implícita.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Group into a strategy</source>
        <translation>Agrupar en una estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Group into a strategy…</source>
        <translation>Agrupar en una estrategia…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Group…</source>
        <translation>Agrupar…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Guts</source>
        <translation>Guts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Held after it</source>
        <translation>Se tiene después</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>How often it was rolled</source>
        <translation>Cuántas veces se renovó</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>IV</source>
        <translation>VI</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Implied volatility</source>
        <translation>Volatilidad implícita</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Implied volatility: at which the formula gives the price</source>
        <translation>Volatilidad implícita: con la que la fórmula da el precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Intrinsic value</source>
        <translation>Valor intrínseco</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron butterfly</source>
        <translation>Mariposa de hierro</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron condor</source>
        <translation>Cóndor de hierro</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended in the money and was sold: whether it was assigned is known with the next morning's statement.</source>
        <translation>Terminó dentro del dinero y estaba vendido: si se asignó se sabrá con el extracto de la mañana siguiente.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ended {}.</source>
        <translation>Terminó {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended, and no price of that day is known. Nothing is booked without one.</source>
        <translation>Terminó, y no se conoce ningún precio de ese día. Sin uno no se contabiliza nada.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ends {}.</source>
        <translation>Termina {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It is European: it is exercised at its end alone.</source>
        <translation>Es europeo: solo se ejerce en su final.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It is an adjusted contract, and what it delivers was not stated.</source>
        <translation>Es un contrato ajustado, y no se indicó lo que entrega.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>It is one: no guess any more</source>
        <translation>Lo es: ya no es una suposición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>It replaced another position</source>
        <translation>Sustituyó a otra posición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>It replaced another position…</source>
        <translation>Sustituyó a otra posición…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It settles at a value that is made of the opening prices and published that morning.</source>
        <translation>Se liquida a un valor formado con los precios de apertura y publicado esa mañana.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Its exchange has no calendar here</source>
        <translation>Su bolsa no tiene calendario aquí</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Its orders and fills</source>
        <translation>Sus órdenes y ejecuciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Its price, or the published value, at the end</source>
        <translation>Su precio, o el valor publicado, al final</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Legs</source>
        <translation>Patas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Link them</source>
        <translation>Vincularlas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Make the strategy</source>
        <translation>Crear la estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Moneyness</source>
        <translation>Grado de dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Multiplier</source>
        <translation>Multiplicador</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>No fresh price: greeks by the volatility of the last 30 sessions, {}.</source>
        <translation>Sin precio reciente: griegas según la volatilidad de las últimas 30 sesiones, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>No more strategies were found.</source>
        <translation>No se encontraron más estrategias.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>No price is known</source>
        <translation>No se conoce ningún precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Not exercised</source>
        <translation>No ejercido</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Nothing has ended that was not booked.</source>
        <translation>No hay nada vencido sin contabilizar.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Of all legs, after fees</source>
        <translation>De todas las patas, tras comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>On which it was exercised or assigned</source>
        <translation>Día en que se ejerció o asignó</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One delivers</source>
        <translation>Uno entrega</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One share</source>
        <translation>Una acción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Open contracts</source>
        <translation>Contratos abiertos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Opened at</source>
        <translation>Abierto a</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Outcome…</source>
        <translation>Desenlace…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Price of what it is on; sorts by how far it is in the money</source>
        <translation>Precio del subyacente; ordena por cuánto está dentro del dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Price?</source>
        <translation>¿Precio?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Proceeds with the premium</source>
        <translation>Importe con la prima</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective call</source>
        <translation>Call de protección</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective put</source>
        <translation>Put de protección</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Put</source>
        <translation>Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ratio spread</source>
        <translation>Ratio spread</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Realized</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Risk reversal</source>
        <translation>Risk reversal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Rolled from</source>
        <translation>Renovada desde</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rolled from…</source>
        <translation>Renovado desde…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Rolls</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Settled</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Settled in cash</source>
        <translation>Liquidado en efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Straddle</source>
        <translation>Straddle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strangle</source>
        <translation>Strangle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies</source>
        <translation>Estrategias</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies found: {}. Those that nobody stated are marked as guesses.</source>
        <translation>Estrategias encontradas: {}. Las que nadie indicó se marcan como suposiciones.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Strike</source>
        <translation>Precio de ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Synthetic share</source>
        <translation>Acción sintética</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take its end back</source>
        <translation>Retirar su final</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Take its end back…</source>
        <translation>Retirar su final…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Take “{}” apart</source>
        <translation>Deshacer «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The contracts</source>
        <translation>Los contratos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The formula is that of European contracts.</source>
        <translation>La fórmula es la de los contratos europeos.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The last end that was booked of this contract, and what was delivered by it, count no more. It then waits for you to say what became of it.</source>
        <translation>El último final contabilizado de este contrato, y lo que se entregó por él, dejan de contar. Después espera a que usted diga qué fue de él.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The option's own result keeps the premium here</source>
        <translation>El resultado propio de la opción conserva aquí la prima</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The other {}</source>
        <translation>Los otros {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>The results of both count as one trade</source>
        <translation>Los resultados de ambas cuentan como una operación</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The theoretical price takes {}, the underlying's volatility in the last 30 sessions.</source>
        <translation>El precio teórico toma {}, la volatilidad del subyacente en las últimas 30 sesiones.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Theoretical</source>
        <translation>Teórico</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theoretical at {}</source>
        <translation>Teórico con {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other contract on the same underlying in its account.</source>
        <translation>No hay otro contrato sobre el mismo subyacente en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other position on the same underlying in its account.</source>
        <translation>No hay otra posición sobre el mismo subyacente en su cuenta.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>There is nothing to book yet.</source>
        <translation>Aún no hay nada que contabilizar.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is nothing to link.</source>
        <translation>No hay nada que vincular.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time value</source>
        <translation>Valor temporal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>To be booked</source>
        <translation>Por contabilizar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Underlying</source>
        <translation>Subyacente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Value?</source>
        <translation>¿Valor?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega and rho for a point, theta for a calendar day; rate {}, no dividends.</source>
        <translation>Vega y rho por un punto, theta por un día natural; tipo {}, sin dividendos.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>What it waits for</source>
        <translation>Lo que espera</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Which contracts</source>
        <translation>Qué contratos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>With all that it was rolled from</source>
        <translation>Con todo aquello desde lo que se renovó</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>With days to expiry, moneyness, greeks and implied volatility; what has ended and waits for its outcome; and legs as strategies.</source>
        <translation>Con días hasta el vencimiento, grado de dinero, griegas y volatilidad implícita; lo que ha vencido y espera su desenlace; y patas como estrategias.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week {}</source>
        <translation>En una semana {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written call</source>
        <translation>Call vendida</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written put</source>
        <translation>Put vendida</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You buy</source>
        <translation>Usted compra</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You sell</source>
        <translation>Usted vende</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Your option contracts will be listed here</source>
        <translation>Sus contratos de opciones aparecerán aquí</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>adjusted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>at the money</source>
        <translation>en el dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>at the strike</source>
        <translation>al precio de ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>by delivery</source>
        <translation>por entrega</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at 0</source>
        <translation>se cierran a 0</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at what they are worth</source>
        <translation>se cierran por lo que valen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>expire worthless</source>
        <translation>vencen sin valor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>for taxes, each</source>
        <translation>para impuestos, cada una</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>held</source>
        <translation>comprados</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>in cash</source>
        <translation>en efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>in the money</source>
        <translation>dentro del dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>out of the money</source>
        <translation>fuera del dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>paper</source>
        <translation>ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>put</source>
        <translation>put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>stay open</source>
        <translation>siguen abiertos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>without a name of its own</source>
        <translation>sin nombre propio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>written</source>
        <translation>vendidos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} for one share</source>
        <translation>{} por una acción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} in the money</source>
        <translation>{} dentro del dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} out of the money</source>
        <translation>{} fuera del dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>{} {} of {}, {} in {}.</source>
        <translation>{} {} del {}, {} en {}.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>A second line shows what the same deposits and withdrawals would have come to in another asset, or in a blend such as WORLD:60,BOND:40.</source>
        <translation>Una segunda línea muestra en qué habrían quedado los mismos depósitos y retiradas en otro activo, o en una mezcla como WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A currency or a coin; what you trade in it must be paid in it</source>
        <translation>Una moneda o criptomoneda; lo que opere en ella debe pagarse con ella</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A limit fills when</source>
        <translation>Un límite se ejecuta cuando</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Amount in {}</source>
        <translation>Importe en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>As at the start</source>
        <translation>Como al comienzo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Ask</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Bid</source>
        <translation>Compra</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Bound by orders</source>
        <translation>Retenido por órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Buying power for each unit of equity; 1: none</source>
        <translation>Poder de compra por cada unidad de capital; 1: ninguno</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Cash to begin with</source>
        <translation>Efectivo inicial</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity in {}</source>
        <translation>Capital en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity less the cash that was put in</source>
        <translation>Capital menos el efectivo aportado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity × leverage, less the worth of positions and what orders bind</source>
        <translation>Capital × apalancamiento, menos el valor de las posiciones y lo que retienen las órdenes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee a share or contract</source>
        <translation>Comisión por acción o contrato</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee an order</source>
        <translation>Comisión por orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee, % of the value</source>
        <translation>Comisión, % del valor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fees are taken from</source>
        <translation>Las comisiones se toman de</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Give a price.</source>
        <translation>Indique un precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>How much worse than the price market and stop orders fill; limits never do</source>
        <translation>Cuánto peor que el precio se ejecutan las órdenes de mercado y stop; los límites nunca</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>It is the newest price from now on, and open paper orders meet it.</source>
        <translation>Es el precio más reciente desde ahora, y las órdenes ficticias abiertas se encuentran con él.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>It never counts in what you own, and is in no total.</source>
        <translation>Nunca cuenta en lo que posee, y no está en ningún total.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the exchange's hours</source>
        <translation>Respetar el horario de la bolsa</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>May sell short</source>
        <translation>Puede vender en corto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name the instrument.</source>
        <translation>Nombre el instrumento.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>New paper account</source>
        <translation>Nueva cuenta ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>No price of {}</source>
        <translation>Sin precio de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of coins only; of all else it is money</source>
        <translation>Solo de criptomonedas; en lo demás es dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of limits that waited for their price</source>
        <translation>De límites que esperaron su precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of orders that take the market's price</source>
        <translation>De órdenes que toman el precio del mercado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper account</source>
        <translation>Cuenta ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper cash of {}</source>
        <translation>Efectivo ficticio de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper money</source>
        <translation>Dinero ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Practise with prices that you type, feed or have. Paper money never counts in what you own.</source>
        <translation>Practique con precios que teclee, cargue o tenga. El dinero ficticio nunca cuenta en lo que posee.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Put it in</source>
        <translation>Aportarlo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Rules of {}</source>
        <translation>Reglas de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Share of the volume, %</source>
        <translation>Parte del volumen, %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Slippage, %</source>
        <translation>Deslizamiento, %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start {} anew?</source>
        <translation>¿Empezar {} de nuevo?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Such as AAPL or BTC/USDT; a new one is added</source>
        <translation>Como AAPL o BTC/USDT; uno nuevo se añade</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Take the price</source>
        <translation>Tomar el precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The most of a bar's volume that one order gets; the rest stays open</source>
        <translation>Lo máximo del volumen de una barra que obtiene una orden; el resto queda abierto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price goes through</source>
        <translation>El precio lo atraviesa</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price touches it</source>
        <translation>El precio lo toca</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>There is no paper account yet: make one, and practise without risk.</source>
        <translation>Aún no hay cuenta ficticia: cree una y practique sin riesgo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>There is {} free. With a minus, cash is taken out.</source>
        <translation>Hay {} libres. Con un menos se retira efectivo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>They hold for what fills from now on.</source>
        <translation>Valen para lo que se ejecute desde ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Type a price</source>
        <translation>Teclear un precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a purchase meets; empty: the last price</source>
        <translation>Lo que encuentra una compra; vacío: el último precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a sale meets; empty: the last price</source>
        <translation>Lo que encuentra una venta; vacío: el último precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is bought</source>
        <translation>Lo que se compra</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is paid or received in money</source>
        <translation>Lo que se paga o recibe en dinero</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Working orders are cancelled, positions are gone, and fills count no more; they stay on record. What you wrote about positions stays too.</source>
        <translation>Las órdenes en curso se cancelan, las posiciones desaparecen y las ejecuciones dejan de contar; quedan registradas. Lo que escribió sobre las posiciones también queda.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>for new positions</source>
        <translation>para posiciones nuevas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>positions {} · orders {}</source>
        <translation>posiciones {} · órdenes {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>since the start</source>
        <translation>desde el comienzo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>{}: fill it in.</source>
        <translation>{}: rellénelo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>… of waiting orders, %</source>
        <translation>… de órdenes en espera, %</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(1 + TTWROR) to the power of 365 ÷ days, − 1</source>
        <translation>(1 + TTWROR) elevado a 365 ÷ días, − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(yearly return − rate to compare with) ÷ spread</source>
        <translation>(rentabilidad anual − tipo de comparación) ÷ dispersión</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>1 − low ÷ peak</source>
        <translation>1 − mínimo ÷ máximo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>All was lost.</source>
        <translation>Se perdió todo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Alpha a year</source>
        <translation>Alfa anual</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the first day.</source>
        <translation>Al cierre del primer día.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the last day.</source>
        <translation>Al cierre del último día.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Average capital</source>
        <translation>Capital medio</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it fell.</source>
        <translation>Mes medio respecto al índice, en los meses en que bajó.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it rose.</source>
        <translation>Mes medio respecto al índice, en los meses en que subió.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Calmar ratio</source>
        <translation>Ratio de Calmar</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Came from outside</source>
        <translation>Vino de fuera</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of prices, and trades better or worse than the close.</source>
        <translation>Cambios de cotizaciones, y operaciones mejores o peores que el cierre.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of values that are set by hand: homes, cars, private companies.</source>
        <translation>Cambios de valores fijados a mano: casas, coches, empresas.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Contributions</source>
        <translation>Aportaciones</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Covariance with the benchmark</source>
        <translation>Covarianza con el índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Daily log returns, the first</source>
        <translation>Rentabilidades log diarias, las primeras</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days a year</source>
        <translation>Días al año</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Debts alone earn nothing.</source>
        <translation>Las deudas solas no rentan nada.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Deviation of the differences</source>
        <translation>Desviación de las diferencias</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>Dividendos, intereses, recompensas.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Down capture</source>
        <translation>Captura a la baja</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Excess return</source>
        <translation>Exceso de rentabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees and interest paid.</source>
        <translation>Comisiones e intereses pagados.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flows discounted at this rate</source>
        <translation>Flujos descontados a este tipo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From both</source>
        <translation>De ambas</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From currencies</source>
        <translation>De monedas</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From prices</source>
        <translation>Por cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Gain over the average capital, weighted by time.</source>
        <translation>Ganancia sobre el capital medio, ponderado por tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How far it moves when the benchmark moves by one.</source>
        <translation>Cuánto se mueve cuando el índice se mueve uno.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns differ from the benchmark's, per year.</source>
        <translation>Cuánto difieren las rentabilidades diarias de las del índice, por año.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns fall short of their average, per year.</source>
        <translation>Cuánto quedan las rentabilidades diarias por debajo de su media, por año.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns spread, per year.</source>
        <translation>Cuánto se dispersan las rentabilidades diarias, por año.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its low</source>
        <translation>Índice en el mínimo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its peak</source>
        <translation>Índice en el máximo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the beginning</source>
        <translation>Índice al principio</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the end</source>
        <translation>Índice al final</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index back at its peak</source>
        <translation>Índice de nuevo en el máximo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Information ratio</source>
        <translation>Ratio de información</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>It is too large to be of use.</source>
        <translation>Es demasiado grande para ser útil.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Largest drawdown</source>
        <translation>Mayor caída</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the benchmark's months</source>
        <translation>Media de los meses del índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the months</source>
        <translation>Media de los meses</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Modified Dietz</source>
        <translation>Dietz modificado</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>More was taken out than the benchmark would have been worth.</source>
        <translation>Se retiró más de lo que habría valido el índice de referencia.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Net contributions</source>
        <translation>Aportaciones netas</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>No single rate fits these flows.</source>
        <translation>Ningún tipo único encaja con estos flujos.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Not enough history: it needs more days with a known value.</source>
        <translation>Poco historial: hacen falta más días con valor conocido.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Of them below the mean</source>
        <translation>De ellas bajo la media</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>On average nothing was invested.</source>
        <translation>En promedio no había nada invertido.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Prices</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility downwards.</source>
        <translation>Rentabilidad por unidad de volatilidad a la baja.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility.</source>
        <translation>Rentabilidad por unidad de volatilidad.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Risk-free rate</source>
        <translation>Tipo sin riesgo</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Same flows in the benchmark</source>
        <translation>Mismos flujos en el índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Semi-deviation</source>
        <translation>Semidesviación</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sharpe ratio</source>
        <translation>Ratio de Sharpe</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sortino ratio</source>
        <translation>Ratio de Sortino</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR a year</source>
        <translation>TTWROR anual</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR of the benchmark</source>
        <translation>TTWROR del índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes inside the scope.</source>
        <translation>Impuestos dentro del ámbito.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark did not move.</source>
        <translation>El índice de referencia no se movió.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark has no price at the beginning.</source>
        <translation>El índice de referencia no tiene cotización al principio.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>The benchmark's yearly rate</source>
        <translation>Rentabilidad anual del índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The deepest fall from a high to the low after it.</source>
        <translation>La caída más profunda desde un máximo hasta el mínimo posterior.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The part of the gain that exchange rates made.</source>
        <translation>La parte de la ganancia debida a los tipos de cambio.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The period is too short.</source>
        <translation>El periodo es demasiado corto.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The same as a yearly rate.</source>
        <translation>Lo mismo como tasa anual.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning is not known.</source>
        <translation>No se conoce el valor al principio.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning or the end is not known.</source>
        <translation>No se conoce el valor al principio o al final.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the end is not known.</source>
        <translation>No se conoce el valor al final.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value did not move in this period.</source>
        <translation>El valor no se movió en este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell below an earlier high in this period.</source>
        <translation>El valor nunca bajó de un máximo anterior en este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell in this period.</source>
        <translation>El valor nunca bajó en este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value of a deposit or withdrawal is not known.</source>
        <translation>No se conoce el valor de un depósito o retirada.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The yearly interest rate that fits your own deposits and withdrawals.</source>
        <translation>El interés anual que encaja con sus propios depósitos y retiradas.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their deviation</source>
        <translation>Su desviación</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their mean</source>
        <translation>Su media</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their shortfall</source>
        <translation>Su déficit</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There was no whole month in which the benchmark moved that way.</source>
        <translation>No hubo ningún mes completo en que el índice se moviera así.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There were no flows in this period.</source>
        <translation>No hubo flujos en este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Tracking error</source>
        <translation>Error de seguimiento</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>True time-weighted return: what a unit held all the time earned, whatever came in or went out.</source>
        <translation>Rentabilidad ponderada por tiempo: lo que ganó una unidad mantenida siempre, entrara o saliera lo que fuera.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Up capture</source>
        <translation>Captura al alza</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the beginning</source>
        <translation>Valor al principio</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close before the period.</source>
        <translation>Valor al cierre anterior al periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close of the last day.</source>
        <translation>Valor al cierre del último día.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the end</source>
        <translation>Valor al final</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Value at the end less value at the beginning and what came from outside.</source>
        <translation>Valor final menos valor inicial y lo que vino de fuera.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Variance of the benchmark</source>
        <translation>Varianza del índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Went outside</source>
        <translation>Salió fuera</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What came from outside, less what left.</source>
        <translation>Lo que vino de fuera, menos lo que salió.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What came from outside, less what went out.</source>
        <translation>Lo que vino de fuera, menos lo que salió.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What is left of the gain: prices, income and costs, in the assets' own currencies.</source>
        <translation>Lo que queda de la ganancia: cotizaciones, ingresos y costes, en las monedas propias de los activos.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What the benchmark itself returned.</source>
        <translation>Lo que rentó el propio índice.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What was held before, at the new exchange rate.</source>
        <translation>Lo que ya se tenía, al nuevo tipo de cambio.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What you would have now, had the same money gone into the benchmark on the same days.</source>
        <translation>Lo que tendría ahora si el mismo dinero hubiera ido al índice los mismos días.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Where prices and exchange rates worked together.</source>
        <translation>Donde cotizaciones y tipos de cambio actuaron juntos.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Whole months</source>
        <translation>Meses completos</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>XIRR</source>
        <translation>XIRR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return beyond what beta explains.</source>
        <translation>Rentabilidad anual más allá de lo que explica la beta.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return over the largest drawdown.</source>
        <translation>Rentabilidad anual entre la mayor caída.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Your TTWROR less that of the benchmark.</source>
        <translation>Su TTWROR menos la del índice.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>beginning + sum of flow × days left ÷ days</source>
        <translation>principio + suma de flujo × días restantes ÷ días</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>covariance ÷ variance</source>
        <translation>covarianza ÷ varianza</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>deviation × root of days a year</source>
        <translation>desviación × raíz de los días al año</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end ÷ beginning − 1</source>
        <translation>final ÷ principio − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end − beginning − in + out</source>
        <translation>final − principio − entradas + salidas</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>gain ÷ average capital</source>
        <translation>ganancia ÷ capital medio</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>logarithm of the day's factor; days without a market join the next</source>
        <translation>logaritmo del factor del día; los días sin mercado se unen al siguiente</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>made good on {}.</source>
        <translation>recuperado el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>mean of the months ÷ mean of the benchmark's months</source>
        <translation>media de los meses ÷ media de los meses del índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>not made good yet.</source>
        <translation>aún sin recuperar.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − benchmark's</source>
        <translation>propia − la del índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − risk-free − beta × (benchmark's − risk-free)</source>
        <translation>propia − sin riesgo − beta × (índice − sin riesgo)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (1 + month), − 1</source>
        <translation>producto de (1 + mes), − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (end + out) ÷ (value before + in) of its days, − 1</source>
        <translation>producto de (final + salidas) ÷ (valor previo + entradas) de los días, − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>root of the sum of (return − mean)² ÷ (count − 1)</source>
        <translation>raíz de la suma de (rentabilidad − media)² ÷ (número − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>sum of flow ÷ (1 + rate) to the power of days ÷ 365</source>
        <translation>suma de flujo ÷ (1 + tipo) elevado a días ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the index was never below an earlier peak</source>
        <translation>el índice nunca estuvo bajo un máximo anterior</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the rate at which the discounted flows come to nothing</source>
        <translation>el tipo con el que los flujos descontados se anulan</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same beginning and flows, in the benchmark</source>
        <translation>el mismo principio y flujos, en el índice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same of those below the mean alone</source>
        <translation>lo mismo solo de las que están bajo la media</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>yearly return ÷ largest drawdown</source>
        <translation>rentabilidad anual ÷ mayor caída</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>{} from {} to {}</source>
        <translation>{} del {} al {}</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1Y</source>
        <translation>1A</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3Y</source>
        <translation>3A</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5Y</source>
        <translation>5A</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>Since the first entry</source>
        <translation>Desde el primer asiento</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>This year so far</source>
        <translation>Lo que va de año</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>YTD</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 1 month</source>
        <translation>en 1 mes</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 12 months</source>
        <translation>en 12 meses</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 months</source>
        <translation>en 3 meses</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 years</source>
        <translation>en 3 años</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 5 years</source>
        <translation>en 5 años</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 6 months</source>
        <translation>en 6 meses</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>this year</source>
        <translation>este año</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Allocation</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis of trades</source>
        <translation>Análisis de operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Background work</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances and statements</source>
        <translation>Saldos y extractos</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Baskets</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar of results</source>
        <translation>Calendario de resultados</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Debts</source>
        <translation>Deudas</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Interest rules</source>
        <translation>Reglas de intereses</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Net-worth statement</source>
        <translation>Estado de patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Performance</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property</source>
        <translation>Bienes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property and valuables</source>
        <translation>Bienes y objetos de valor</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Statement</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Vaults</source>
        <translation>Huchas</translation>
    </message>
</context>
<context>
    <name>price-chart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price in {}</source>
        <translation>Precio en {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}</source>
        <translation>coste medio {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}, at today's rate</source>
        <translation>coste medio {}, al tipo de hoy</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>bought</source>
        <translation>comprado</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>dividend or other income</source>
        <translation>dividendo u otro ingreso</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>split</source>
        <translation>desdoblamiento</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} on {}, {} on {}, changed by {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{} el {}, {} el {}, cambio de {}; mínimo {} el {}, máximo {} el {}.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} splits and payments</source>
        <translation>{} desdoblamientos y pagos</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} trades</source>
        <translation>{} operaciones</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 amount of income has no known worth, and is in no sum.</source>
        <translation>1 ingreso no tiene valor conocido y no entra en ninguna suma.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal has no known gain. It is listed, and in no sum.</source>
        <translation>1 enajenación no tiene ganancia conocida. Aparece en la lista y no entra en ninguna suma.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal rests on an estimated cost or day of purchase.</source>
        <translation>1 enajenación se apoya en un coste o día de compra estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file has them whole.</source>
        <translation>Una celda de hoja de cálculo admite 32.767 caracteres. {count} textos más largos se cortan; un archivo CSV los tiene enteros.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A sale belongs to the tax year of its day as it was written.</source>
        <translation>Una venta pertenece al año fiscal de su día tal como se escribió.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the same cells of the sheet “{sheet}”.</source>
        <translation>Una hoja de cálculo guarda 15 cifras de un número. Todas las cifras de {count} números están en las mismas celdas de la hoja «{sheet}».</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Acquired</source>
        <translation>Adquirido</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>After tax</source>
        <translation>Después de impuestos</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>All income</source>
        <translation>Todos los ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Allocation by type</source>
        <translation>Distribución por tipo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts are shown rounded one by one, and may not add up to the last digit shown.</source>
        <translation>Los importes se redondean uno a uno y pueden no sumar hasta la última cifra mostrada.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts of past days are worked out to a millionth.</source>
        <translation>Los importes de días pasados se calculan a la millonésima.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>As known on</source>
        <translation>Según lo conocido el</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the end of {last}, in {base}</source>
        <translation>Al final del {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beginning</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beside {name}</source>
        <translation>Junto a {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Closing value</source>
        <translation>Valor final</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost basis</source>
        <translation>Base de coste</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Days held</source>
        <translation>Días en cartera</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Disposals</source>
        <translation>Enajenaciones</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Estimated</source>
        <translation>Estimada</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <location filename="../../ui/reports/words.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee as paid</source>
        <translation>Comisión tal como se pagó</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee in</source>
        <translation>Comisión en</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From both</source>
        <translation>De ambas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From currencies</source>
        <translation>De monedas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From outside</source>
        <translation>De fuera</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From prices</source>
        <translation>Por cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From the close of {first} to {last}, in {base}</source>
        <translation>Del cierre del {first} al {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains by tax year</source>
        <translation>Ganancias por año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Holdings</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by kind</source>
        <translation>Ingresos por tipo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by month</source>
        <translation>Ingresos por mes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by payer</source>
        <translation>Ingresos por pagador</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Institution</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Left out, as it does not count: {names}.</source>
        <translation>Excluido, pues no cuenta: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Liabilities</source>
        <translation>Pasivos</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term</source>
        <translation>Largo plazo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term: held for more than {days} days.</source>
        <translation>Largo plazo: en cartera más de {days} días.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net contributions</source>
        <translation>Aportaciones netas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth by month</source>
        <translation>Patrimonio neto por mes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth over time</source>
        <translation>Patrimonio neto en el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Opening value</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Other taxes paid</source>
        <translation>Otros impuestos pagados</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Performance</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Priced at</source>
        <translation>Valorado el</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds</source>
        <translation>Importe de la venta</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds are what a sale brought less its fee; the fee of a purchase is part of the cost. Amounts in another currency are converted at the rate of their own day.</source>
        <translation>El importe de la venta es lo que trajo menos su comisión; la comisión de una compra es parte del coste. Los importes en otra moneda se convierten al tipo de su propio día.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized gains</source>
        <translation>Ganancias realizadas</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns</source>
        <translation>Rentabilidades</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by month</source>
        <translation>Rentabilidades por mes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by year</source>
        <translation>Rentabilidades por año</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Share</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Short term</source>
        <translation>Corto plazo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold for</source>
        <translation>Vendido por</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld</source>
        <translation>Impuesto retenido</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld is what was booked as tax for the payer, in the month in which it was booked.</source>
        <translation>El impuesto retenido es lo que se contabilizó como impuesto del pagador, en el mes del asiento.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}</source>
        <translation>Año fiscal {year}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}: {first} to {last}, in {base}</source>
        <translation>Año fiscal {year}: del {first} al {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Tax year {}</source>
        <translation>Año fiscal {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The figures follow the cost-basis method named above. Which rules apply to you, only the law of your country says.</source>
        <translation>Las cifras siguen el método de coste nombrado arriba. Qué reglas le corresponden, solo lo dice la ley de su país.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The worth of some withheld tax is not known, and is in no sum.</source>
        <translation>El valor de algún impuesto retenido no se conoce y no entra en ninguna suma.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unknown: {reason}</source>
        <translation>Desconocido: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unrealized</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Up to {last}, in {base}</source>
        <translation>Hasta el {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What is not known is left empty, and is in no sum.</source>
        <translation>Lo que no se conoce queda vacío y no entra en ninguna suma.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What it is made of</source>
        <translation>De qué se compone</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What made the value change</source>
        <translation>Qué hizo cambiar el valor</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Worked out on</source>
        <translation>Calculado el</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Worked out on {}</source>
        <translation>Calculado el {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>short position closed</source>
        <translation>posición corta cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}</source>
        <translation>{asset} en {account}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}: {reason}</source>
        <translation>{asset} en {account}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset}: {reason}</source>
        <translation>{asset}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} amounts of income have no known worth, and are in no sum.</source>
        <translation>{count} ingresos no tienen valor conocido y no entran en ninguna suma.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals have no known gain. They are listed, and in no sum.</source>
        <translation>{count} enajenaciones no tienen ganancia conocida. Aparecen en la lista y no entran en ninguna suma.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals rest on an estimated cost or day of purchase.</source>
        <translation>{count} enajenaciones se apoyan en un coste o día de compra estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} more holdings have a value that is not fully known.</source>
        <translation>Otras {count} posiciones tienen un valor que no se conoce del todo.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{first} to {last}, in {base}</source>
        <translation>Del {first} al {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{known} of {counted} holdings have a known value</source>
        <translation>{known} de {counted} posiciones tienen un valor conocido</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{} exact</source>
        <translation>{} exacto</translation>
    </message>
</context>
<context>
    <name>result-calendar</name>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Nothing closed.</source>
        <translation>No se cerró nada.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Results of {}</source>
        <translation>Resultados de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trade</source>
        <translation>{} operación</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trades</source>
        <translation>{} operaciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{}, trades {}, won {}, lost {}</source>
        <translation>{}, operaciones {}, ganadas {}, perdidas {}</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../ui/window/sample_offer.py"/>
        <source>Look around in sample data</source>
        <translation>Explorar los datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After changes</source>
        <translation>Tras cambios</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After the next change: the newest has everything.</source>
        <translation>Tras el próximo cambio: la más reciente lo tiene todo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>All shortcuts as delivered</source>
        <translation>Todos los atajos como de fábrica</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Amounts on charts</source>
        <translation>Importes en los gráficos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>At close</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Bad</source>
        <translation>Defectuosa</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Base currency</source>
        <translation>Moneda base</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Beginning of the tax year</source>
        <translation>Inicio del año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Check the books</source>
        <translation>Comprobar los libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Colours of gain and loss</source>
        <translation>Colores de ganancia y pérdida</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost basis</source>
        <translation>Base de coste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost-basis method</source>
        <translation>Método de coste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies to show everything in</source>
        <translation>Monedas en las que mostrar todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Fees paid in an asset</source>
        <translation>Comisiones pagadas con un activo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Height of table rows</source>
        <translation>Altura de las filas de las tablas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>How rates are taken</source>
        <translation>Cómo se toman los tipos de cambio</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language and formats</source>
        <translation>Idioma y formatos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Lock after a while</source>
        <translation>Bloquear tras un rato</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Long term begins after</source>
        <translation>El largo plazo empieza tras</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Methods of single accounts</source>
        <translation>Métodos de cuentas concretas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Negative amounts</source>
        <translation>Importes negativos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now.</source>
        <translation>Ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now: there are changes that no backup has.</source>
        <translation>Ahora: hay cambios que ninguna copia tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Opened and re-totalled after it was made.</source>
        <translation>Abierta y recalculada después de crearla.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Places of backups</source>
        <translation>Lugares de las copias</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Rewards are income</source>
        <translation>Las recompensas son ingresos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Take everything with you</source>
        <translation>Llevárselo todo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The audit trail</source>
        <translation>El rastro de auditoría</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>The computer on which it was done.</source>
        <translation>El ordenador en el que se hizo.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The doctor</source>
        <translation>El doctor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Trail</source>
        <translation>Rastro</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Ways to unlock</source>
        <translation>Formas de desbloquear</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What is left out of totals</source>
        <translation>Lo que queda fuera de los totales</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What was recorded</source>
        <translation>Lo registrado</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>When a price counts as old</source>
        <translation>Cuándo una cotización es antigua</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Where the books lie</source>
        <translation>Dónde están los libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Your books</source>
        <translation>Sus libros</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>net worth equal</source>
        <translation>patrimonio neto igual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>not equal</source>
        <translation>no es igual</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} entries</source>
        <translation>{} asientos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back and forth in Help</source>
        <translation>Atrás y adelante en la ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Choose the day to show</source>
        <translation>Elegir el día que mostrar</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close Coffer</source>
        <translation>Cerrar Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close, or leave what is open</source>
        <translation>Cerrar o salir de lo que esté abierto</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy the chosen rows of a table</source>
        <translation>Copiar las filas elegidas de una tabla</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy them with the columns’ titles</source>
        <translation>Copiarlas con los títulos de las columnas</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Go to a view</source>
        <translation>Ir a una vista</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Go to {}</source>
        <translation>Ir a {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Help for what is shown</source>
        <translation>Ayuda sobre lo que se muestra</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Hide or show amounts</source>
        <translation>Ocultar o mostrar importes</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Larger and smaller text in Help</source>
        <translation>Texto más grande y más pequeño en la ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Load everything again</source>
        <translation>Volver a cargar todo</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Lock the books</source>
        <translation>Bloquear los libros</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Move along a chart, day by day</source>
        <translation>Recorrer un gráfico día a día</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>Estrechar o ensanchar la barra lateral</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New entry</source>
        <translation>Nuevo asiento</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save a table as a file</source>
        <translation>Guardar una tabla como archivo</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save what a form shows</source>
        <translation>Guardar lo que muestra un formulario</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search in Help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Shorter or longer period of a chart</source>
        <translation>Periodo más corto o más largo de un gráfico</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>As known on {time}</source>
        <translation>Según lo conocido el {time}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Assets</source>
        <translation>Activos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Credit cards</source>
        <translation>Tarjetas de crédito</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Digital assets</source>
        <translation>Activos digitales</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Figures are rounded one by one, and may not add up to the last digit shown.</source>
        <translation>Las cifras se redondean una a una y pueden no sumar hasta la última mostrada.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>In {currency}, at the end of each day</source>
        <translation>En {currency}, al final de cada día</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Investments</source>
        <translation>Inversiones</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Item</source>
        <translation>Partida</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Liabilities</source>
        <translation>Pasivos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Month ends</source>
        <translation>Fines de mes</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Mortgages</source>
        <translation>Hipotecas</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net-worth statement</source>
        <translation>Estado de patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Of</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Only {scope}</source>
        <translation>Solo {scope}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other assets</source>
        <translation>Otros activos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other liabilities</source>
        <translation>Otros pasivos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Own days</source>
        <translation>Días propios</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Precious metals</source>
        <translation>Metales preciosos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Property</source>
        <translation>Inmuebles</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Quarter ends</source>
        <translation>Fines de trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total assets</source>
        <translation>Total de activos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total liabilities</source>
        <translation>Total de pasivos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year end and today</source>
        <translation>Fin de año y hoy</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year ends</source>
        <translation>Fines de año</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>old</source>
        <translation>antigua</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>rests on an old price</source>
        <translation>se apoya en una cotización antigua</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>something in it is not known, and not counted in it</source>
        <translation>algo de ello no se conoce y no está contado</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: its history is not complete ({days})</source>
        <translation>{what}: su historial no está completo ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no price is known ({days}); its value is unknown</source>
        <translation>{what}: no se conoce cotización ({days}); su valor se desconoce</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no rate to the base currency ({days}); its value is unknown</source>
        <translation>{what}: sin tipo de cambio a la moneda base ({days}); su valor se desconoce</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: nothing says how much is held ({days})</source>
        <translation>{what}: nada indica cuánto se tiene ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: the price is an old one, of {at} ({days})</source>
        <translation>{what}: la cotización es antigua, del {at} ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: valued by hand, on {at} ({days})</source>
        <translation>{what}: valorado a mano, el {at} ({days})</translation>
    </message>
</context>
<context>
    <name>trades</name>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>+ Order</source>
        <translation>+ Orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>A fee was taken in something that has no price.</source>
        <translation>Una comisión se cobró en algo que no tiene precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A limit order can be placed without one.</source>
        <translation>Una orden límite puede colocarse sin él.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A position on the other side is open: close that first.</source>
        <translation>Hay abierta una posición del otro lado: ciérrela primero.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>A real account. Place the order by hand at the broker; it is noted here, and its fills are typed in or synced.</source>
        <translation>Una cuenta real. Coloque la orden a mano en el bróker; se anota aquí, y sus ejecuciones se teclean o se sincronizan.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A stop-loss lies on the losing side of the price.</source>
        <translation>Un stop-loss está en el lado perdedor del precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>A strategy</source>
        <translation>Una estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A target lies on the winning side of the price.</source>
        <translation>Un objetivo está en el lado ganador del precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</source>
        <translation>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>About this position</source>
        <translation>Sobre esta posición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Add a stop-loss and a target</source>
        <translation>Añadir un stop-loss y un objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>As quoted: of an option, of one share</source>
        <translation>Tal como cotiza: de una opción, por una acción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At least {}.</source>
        <translation>Al menos {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At the target</source>
        <translation>En el objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the closing fills.</source>
        <translation>Precio medio de las ejecuciones de cierre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the opening fills, weighted by quantity.</source>
        <translation>Precio medio de las ejecuciones de apertura, ponderado por cantidad.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a limit order once the price reaches the stop.</source>
        <translation>Pasa a ser una orden límite cuando el precio alcanza el stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a market order once the price reaches the stop.</source>
        <translation>Pasa a ser una orden de mercado cuando el precio alcanza el stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Beside the list</source>
        <translation>Junto a la lista</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Bot “{}”</source>
        <translation>Bot «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Both are placed when the order is filled; the first that fills cancels the other.</source>
        <translation>Ambos se colocan cuando la orden se ejecuta; el primero que se ejecute cancela el otro.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Brought</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to close</source>
        <translation>Compra para cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to open</source>
        <translation>Compra para abrir</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power</source>
        <translation>Poder de compra</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power left</source>
        <translation>Poder de compra restante</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>By the account's rules</source>
        <translation>Según las reglas de la cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Can close</source>
        <translation>Cerrable</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancel the order</source>
        <translation>Cancelar la orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancelled: {}.</source>
        <translation>Cancelada: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cash, less what working orders may still take</source>
        <translation>Efectivo, menos lo que aún pueden tomar las órdenes en curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Change the order</source>
        <translation>Cambiar la orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Choose a position to see what it rests on.</source>
        <translation>Elija una posición para ver en qué se apoya.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Choose a position to write down why it was opened.</source>
        <translation>Elija una posición para anotar por qué se abrió.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Close, all or in part…</source>
        <translation>Cerrar, en todo o en parte…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Closed trades that won ÷ all closed trades; break-even ones count as not won. All legs of a strategy are one trade.</source>
        <translation>Operaciones cerradas ganadas ÷ todas las cerradas; las que quedan a cero cuentan como no ganadas. Todas las patas de una estrategia son una operación.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closing fills: quantity × average price</source>
        <translation>Ejecuciones de cierre: cantidad × precio medio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Crypto</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expiry</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees would take all that it brings.</source>
        <translation>Las comisiones se llevarían todo lo que aporta.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Fees {}, taken off both</source>
        <translation>Comisiones {}, descontadas de ambos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fill</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at the next price, whatever it is.</source>
        <translation>Se ejecuta al siguiente precio, sea cual sea.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at this price or a better one, or not.</source>
        <translation>Se ejecuta a este precio o mejor, o no se ejecuta.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Filter positions</source>
        <translation>Filtrar posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>For example: typed twice</source>
        <translation>Por ejemplo: tecleada dos veces</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain if filled</source>
        <translation>Ganancia si se ejecuta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain ÷ what was risked by the first planned stop</source>
        <translation>Ganancia ÷ lo arriesgado según el primer stop planificado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a limit price.</source>
        <translation>Indique un precio límite.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a stop price.</source>
        <translation>Indique un precio stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give more than nothing.</source>
        <translation>Indique más que nada.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Good until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Import executions…</source>
        <translation>Importar ejecuciones…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>In {}</source>
        <translation>En {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>It counts no more: the position is worked out without it.</source>
        <translation>Ya no cuenta: la posición se calcula sin ella.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>It trades in steps of {}.</source>
        <translation>Se opera en pasos de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Its entry in the ledger is voided with it.</source>
        <translation>Su asiento en el libro mayor se anula con ella.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last day: {}</source>
        <translation>Último día: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Max drawdown</source>
        <translation>Caída máxima</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>More than the account can pay.</source>
        <translation>Más de lo que la cuenta puede pagar.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>New order</source>
        <translation>Nueva orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>New order (Ctrl+O)</source>
        <translation>Nueva orden (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Newest price</source>
        <translation>Precio más reciente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Newest price × open × multiplier − cost; of a short the other way round</source>
        <translation>Precio más reciente × abierto × multiplicador − coste; en una corta al revés</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position fits</source>
        <translation>Ninguna posición coincide</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position yet</source>
        <translation>Aún no hay posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known yet.</source>
        <translation>Aún no se conoce ningún precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known, so what is open has no value.</source>
        <translation>No se conoce ningún precio, así que lo abierto no tiene valor.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>No price is known: give a limit price, or a quantity.</source>
        <translation>No se conoce ningún precio: indique un precio límite, o una cantidad.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>No trade has been closed in this period.</source>
        <translation>No se cerró ninguna operación en este periodo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has lost.</source>
        <translation>No definido: ninguna operación ha perdido.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has won.</source>
        <translation>No definido: ninguna operación ha ganado.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Note the order</source>
        <translation>Anotar la orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing in the books has this symbol: look twice at its spelling.</source>
        <translation>Nada en los libros tiene este símbolo: revise cómo está escrito.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing is open that this would close.</source>
        <translation>No hay nada abierto que esto cerrara.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of all fills</source>
        <translation>De todas las ejecuciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Of paper money.</source>
        <translation>De dinero ficticio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of the whole, what is filled included</source>
        <translation>Del total, incluido lo ejecutado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of this computer's clock; empty: now, or noon</source>
        <translation>Según el reloj de este equipo; vacío: ahora, o mediodía</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of what is open, first in first out, with entry fees</source>
        <translation>De lo abierto, primero en entrar, primero en salir, con comisiones de entrada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Only {} can be closed.</source>
        <translation>Solo se pueden cerrar {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open P&amp;L</source>
        <translation>PyG abierto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Open a paper account</source>
        <translation>Abrir una cuenta ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Open {}</source>
        <translation>Abiertas {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open, less what working closing orders still ask for</source>
        <translation>Abierto, menos lo que aún piden las órdenes de cierre en curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened less closed</source>
        <translation>Abierto menos cerrado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened on</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Opened {}, closed {}, open {}</source>
        <translation>Abierto {}, cerrado {}, queda abierto {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opening fills: quantity × average price</source>
        <translation>Ejecuciones de apertura: cantidad × precio medio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket</source>
        <translation>Ticket de orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket, position and journal</source>
        <translation>Ticket de orden, posición y diario</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Order: {}.</source>
        <translation>Orden: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Orders and fills</source>
        <translation>Órdenes y ejecuciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>P&amp;L</source>
        <translation>PyG</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Paper</source>
        <translation>Ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper accounts…</source>
        <translation>Cuentas ficticias…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money</source>
        <translation>Dinero ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money only</source>
        <translation>Solo dinero ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Paper money: nothing leaves this computer.</source>
        <translation>Dinero ficticio: nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Paper trades are left out.</source>
        <translation>No se incluyen las operaciones ficticias.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Partly filled</source>
        <translation>Ejecutada en parte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Place a paper order in the ticket: what fills becomes a position here.</source>
        <translation>Coloque una orden ficticia en el ticket: lo que se ejecute será aquí una posición.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Place it again</source>
        <translation>Colocarla de nuevo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Place paper order</source>
        <translation>Colocar orden ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Place the order</source>
        <translation>Colocar la orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Positions that were opened up to {}. Their quantities, prices and results are today’s: trades do not move in time.</source>
        <translation>Posiciones abiertas hasta el {}. Sus cantidades, precios y resultados son los de hoy: las operaciones no viajan en el tiempo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Press to see its entry in the ledger.</source>
        <translation>Pulse para ver su asiento en el libro mayor.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Prices are multiples of {} above zero.</source>
        <translation>Los precios son múltiplos de {} superiores a cero.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds</source>
        <translation>Importe de la venta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds less fees, less what this part of the position cost with its fees</source>
        <translation>Importe menos comisiones, menos lo que costó esta parte de la posición con sus comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Profit factor</source>
        <translation>Profit factor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (price − stop-loss), and both fees</source>
        <translation>Cantidad × (precio − stop-loss), y ambas comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (target − price), less both fees</source>
        <translation>Cantidad × (objetivo − precio), menos ambas comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × price × {}</source>
        <translation>Cantidad × precio × {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real and paper accounts; paper never counts in net worth</source>
        <translation>Cuentas reales y ficticias; lo ficticio nunca cuenta en el patrimonio neto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money</source>
        <translation>Dinero real</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money only</source>
        <translation>Solo dinero real</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Realized</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized and open, after fees, in the currency it trades in.</source>
        <translation>Realizado y abierto, tras comisiones, en la moneda en que cotiza.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Realized this year</source>
        <translation>Realizado anual</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized {}</source>
        <translation>Realizado {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Record the fill</source>
        <translation>Registrar la ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Rolled from another position</source>
        <translation>Renovada desde otra posición</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Say what to trade.</source>
        <translation>Diga qué operar.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to close</source>
        <translation>Venta para cerrar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to open</source>
        <translation>Venta para abrir</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Show in Activity</source>
        <translation>Ver en Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Show its entry in Activity</source>
        <translation>Mostrar su asiento en Actividad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>State its price…</source>
        <translation>Indicar su precio…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stock</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop price</source>
        <translation>Precio stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop-limit</source>
        <translation>Stop-límite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop-loss</source>
        <translation>Stop-loss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Take over what the ledger has…</source>
        <translation>Incorporar lo que tiene el libro mayor…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the account's money with realized results below its highest so far ÷ that highest.</source>
        <translation>La mayor caída del dinero de la cuenta con resultados realizados por debajo de su máximo hasta entonces ÷ ese máximo.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the sum of closed trades below its highest so far, in money: what share of a real account that is, is not known.</source>
        <translation>La mayor caída de la suma de operaciones cerradas por debajo de su máximo, en dinero: no se sabe qué parte de una cuenta real supone.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The least that works is {}.</source>
        <translation>El mínimo posible es {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The most that the amount buys, fees included, cut down to the step.</source>
        <translation>Lo máximo que compra el importe, comisiones incluidas, recortado al paso.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>The newest price; of what is closed, the average it was closed at.</source>
        <translation>El precio más reciente; de lo cerrado, el precio medio de cierre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>The order was cancelled.</source>
        <translation>La orden se canceló.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>There is no account to trade in yet.</source>
        <translation>Aún no hay cuenta en la que operar.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Trades as positions</source>
        <translation>Operaciones como posiciones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Try fewer words, another period, or all accounts.</source>
        <translation>Pruebe con menos palabras, otro periodo o todas las cuentas.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Type a fill</source>
        <translation>Teclear una ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Type a fill…</source>
        <translation>Teclear una ejecución…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a fee was taken in something that has no price.</source>
        <translation>Desconocido: una comisión se cobró en algo que no tiene precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate into {} is missing.</source>
        <translation>Desconocido: falta un tipo de cambio a {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate on a day of closing is missing.</source>
        <translation>Desconocido: falta un tipo de cambio en un día de cierre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: of a trade it is not known whether it won.</source>
        <translation>Desconocido: de una operación no se sabe si ganó.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: one open position has no price.</source>
        <translation>Desconocido: una posición abierta no tiene precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: {} open positions have no price.</source>
        <translation>Desconocido: {} posiciones abiertas no tienen precio.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until cancelled</source>
        <translation>Hasta cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until the close</source>
        <translation>Hasta el cierre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Up to {}</source>
        <translation>Hasta {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void the fill</source>
        <translation>Anular la ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Void the fill…</source>
        <translation>Anular la ejecución…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void this fill?</source>
        <translation>¿Anular esta ejecución?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What closing fills brought, first in first out, after fees.</source>
        <translation>Lo que trajeron las ejecuciones de cierre, primero en entrar, primero en salir, tras comisiones.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What fills opened, and what they closed of it.</source>
        <translation>Lo que abrieron las ejecuciones, y lo que cerraron de ello.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open at the newest price, less what it cost.</source>
        <translation>Lo abierto al precio más reciente, menos lo que costó.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open, less what working closing orders still ask for.</source>
        <translation>Lo abierto, menos lo que aún piden las órdenes de cierre en curso.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What is won at the target ÷ risk</source>
        <translation>Lo que se gana en el objetivo ÷ riesgo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What the account can spend, less this order with its fees</source>
        <translation>Lo que la cuenta puede gastar, menos esta orden con sus comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>What you buy and sell will be shown here as positions, with their orders and fills, their result, and what can still be closed. Try it with paper money, import a broker's executions, or take over the buys and sells of your ledger.</source>
        <translation>Lo que compre y venda aparecerá aquí como posiciones, con sus órdenes y ejecuciones, su resultado y lo que aún puede cerrarse. Pruébelo con dinero ficticio, importe las ejecuciones de un bróker o incorpore las compras y ventas de su libro mayor.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Worth at least {}.</source>
        <translation>Valor de al menos {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Write the time like 15:32.</source>
        <translation>Escriba la hora como 15:32.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>a fee has no price</source>
        <translation>una comisión no tiene precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>added with its first order</source>
        <translation>se añade con su primera orden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by amount</source>
        <translation>por importe</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by quantity</source>
        <translation>por cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>copied from “{}”</source>
        <translation>copiada de «{}»</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>fee {}</source>
        <translation>comisión {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>fee {} {}</source>
        <translation>comisión {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>folded up</source>
        <translation>plegado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>level {}</source>
        <translation>nivel {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>limit {}</source>
        <translation>límite {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>no price is known</source>
        <translation>no se conoce ningún precio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>nothing yet: its order is at work</source>
        <translation>nada aún: su orden está en curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>over</source>
        <translation>pasado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>paper</source>
        <translation>ficticia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>paper money</source>
        <translation>dinero ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>put</source>
        <translation>put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>realized {}</source>
        <translation>realizado {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>short</source>
        <translation>corta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop {}</source>
        <translation>stop {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop-loss</source>
        <translation>stop-loss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy</source>
        <translation>estrategia</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy noted</source>
        <translation>estrategia anotada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>the price is old</source>
        <translation>el precio es antiguo</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>up to {}</source>
        <translation>hasta {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>working</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>{} R</source>
        <translation>{} R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>{} accounts</source>
        <translation>{} cuentas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>{} is filled already: ask for more, or cancel the rest.</source>
        <translation>{} ya está ejecutado: pida más, o cancele el resto.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <source>{} · paper</source>
        <translation>{} · ficticio</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>{}, closed {}</source>
        <translation>{}, cerrado {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Σ (closing price − price of the oldest open fill) × quantity, after fees</source>
        <translation>Σ (precio de cierre − precio de la ejecución abierta más antigua) × cantidad, tras comisiones</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ (newest price × open quantity × multiplier − cost with entry fees) over open positions, of shorts the other way round; in {} at today's rates.</source>
        <translation>Σ (precio más reciente × cantidad abierta × multiplicador − coste con comisiones de entrada) de las posiciones abiertas, en las cortas al revés; en {} a los tipos de hoy.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of gains ÷ Σ of losses of closed trades, in money after fees.</source>
        <translation>Σ de ganancias ÷ Σ de pérdidas de operaciones cerradas, en dinero tras comisiones.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of what closing fills brought since 1 January, less what was paid for them, first in first out, after fees; in {} at today's rates.</source>
        <translation>Σ de lo que trajeron las ejecuciones de cierre desde el 1 de enero, menos lo pagado por ellas, primero en entrar, primero en salir, tras comisiones; en {} a los tipos de hoy.</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has at most two sorts of separators.</source>
        <translation>Un número tiene como mucho dos clases de separadores.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has one decimal separator.</source>
        <translation>Un número tiene un solo separador decimal.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>The thousands separators stand at odd places.</source>
        <translation>Los separadores de miles están en lugares extraños.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>This is no number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>vaults</name>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>An estimate from the past, no promise.</source>
        <translation>Una estimación a partir del pasado, no una promesa.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Archived {}</source>
        <translation>Archivada {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At the planned {} a month, with prices as they are.</source>
        <translation>Con los {} previstos al mes, a los precios actuales.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At {} a month, the average of {} months, with prices as they are.</source>
        <translation>Con {} al mes, la media de {} meses, a los precios actuales.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Exactly reached</source>
        <translation>Alcanzado exactamente</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>From outside</source>
        <translation>De fuera</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Its amount is not known.</source>
        <translation>No se conoce su importe.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Lower edge</source>
        <translation>Borde inferior</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Money alone does not swing, so there is no range.</source>
        <translation>El dinero solo no oscila, así que no hay rango.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>No target date</source>
        <translation>Sin fecha objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing feeds it yet, so there is nothing to look ahead from.</source>
        <translation>Nada la alimenta aún, así que no hay nada desde lo que proyectar.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing was saved yet, and no plan is stated.</source>
        <translation>Aún no se ha ahorrado nada, y no se indicó ningún plan.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}</source>
        <translation>Alcanzado {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}, below it again</source>
        <translation>Alcanzado {}, de nuevo por debajo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Target {}</source>
        <translation>Objetivo {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed line is the middle of {} paths drawn from its own {} months, with {} a month saved; four of five end in the shaded range.</source>
        <translation>La línea discontinua es el centro de {} trayectorias tomadas de sus propios {} meses, con {} ahorrados al mes; cuatro de cada cinco terminan en la zona sombreada.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed one goes on with {} a month.</source>
        <translation>La discontinua sigue con {} al mes.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The history is too short for a range: it takes twelve whole months.</source>
        <translation>El historial es demasiado corto para un rango: hacen falta doce meses completos.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The solid line is what the vault held.</source>
        <translation>La línea continua es lo que contenía la hucha.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The target is reached by {} on {} of them.</source>
        <translation>El objetivo se alcanza antes del {} en el {} de ellas.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is no projection: what it holds is not known.</source>
        <translation>No hay proyección: no se sabe lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is nothing in it that could grow.</source>
        <translation>No hay nada en ella que pueda crecer.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Upper edge</source>
        <translation>Borde superior</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>ahead</source>
        <translation>adelantada</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>behind</source>
        <translation>retrasada</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>closed: not counted</source>
        <translation>cerrada: no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>date is over</source>
        <translation>fecha pasada</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>excluded: not counted</source>
        <translation>excluida: no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>fully allocated here</source>
        <translation>aquí totalmente asignada</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>hidden: not counted</source>
        <translation>oculta: no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>likely range, 10th to 90th percentile of {} paths</source>
        <translation>rango probable, percentiles 10 a 90 de {} trayectorias</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>marked as scam: not counted</source>
        <translation>marcada como estafa: no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>no longer in use: not counted</source>
        <translation>ya sin uso: no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing free</source>
        <translation>nada libre</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing now</source>
        <translation>ahora nada</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>on pace</source>
        <translation>al ritmo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>paper money: not counted</source>
        <translation>dinero ficticio: no cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached {}</source>
        <translation>alcanzado {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month needed, {}</source>
        <translation>hacen falta {} al mes, {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month reaches it</source>
        <translation>{} al mes lo alcanzan</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} above the target</source>
        <translation>{} por encima del objetivo</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} also in {}</source>
        <translation>{} también en {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} free</source>
        <translation>{} libre</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} now</source>
        <translation>ahora {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} of {} on {}</source>
        <translation>{} de {} el {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} on {}</source>
        <translation>{} el {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} to go</source>
        <translation>faltan {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} too much</source>
        <translation>{} de más</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, expected</source>
        <translation>{}, previsto</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, from {} to {}</source>
        <translation>{}, de {} a {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}: history, target and outlook</source>
        <translation>{}: historial, objetivo y perspectiva</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>As set</source>
        <translation>Según los ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>By which rule of Section 104</source>
        <translation>Según qué regla de la Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Days held</source>
        <translation>Días en cartera</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Each account by its own method.</source>
        <translation>Cada cuenta según su propio método.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Gains of sales booked already would change by {}.</source>
        <translation>Las ganancias de ventas ya contabilizadas cambiarían en {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>It would also change gains of sales that are booked already.</source>
        <translation>También cambiaría ganancias de ventas ya contabilizadas.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Long term</source>
        <translation>Largo plazo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Matched</source>
        <translation>Emparejado</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Nothing of {} remains.</source>
        <translation>No queda nada de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Of what is held</source>
        <translation>De lo que se tiene</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Proceeds</source>
        <translation>Importe de la venta</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Purchases of the same day are matched first, then those of the 30 days after, then the pool. What you buy back by {} counts against this sale.</source>
        <translation>Primero se emparejan las compras del mismo día, luego las de los 30 días siguientes, luego el fondo común. Lo que recompre hasta el {} cuenta contra esta venta.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized, compared with the method in force</source>
        <translation>Realizado, comparado con el método vigente</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Short term</source>
        <translation>Corto plazo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Tax year</source>
        <translation>Año fiscal</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>The lots you picked, then the method in force.</source>
        <translation>Los lotes que eligió, luego el método vigente.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Unrealized</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Your lots</source>
        <translation>Sus lotes</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}</source>
        <translation>a {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}, the price of {}</source>
        <translation>a {}, el precio del {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>no price is known: type one</source>
        <translation>no se conoce ningún precio: teclee uno</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>pool</source>
        <translation>fondo común</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>which is old</source>
        <translation>que es antiguo</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>within 30 days</source>
        <translation>en 30 días</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} keeps {} {}: cost {}, unrealized {}.</source>
        <translation>{} conserva {} {}: coste {}, no realizado {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} held</source>
        <translation>Se tienen {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} remain in {} accounts: cost {}, unrealized {}.</source>
        <translation>Quedan {} {} en {} cuentas: coste {}, no realizado {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: 1 lot goes</source>
        <translation>{}: sale 1 lote</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: {} lots go</source>
        <translation>{}: salen {} lotes</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A lot's cost is estimated.</source>
        <translation>El coste de un lote es estimado.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part of the history or a price is missing.</source>
        <translation>Falta una parte del historial o una cotización.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part rests on an old price or on a lot of unknown origin.</source>
        <translation>Una parte se apoya en una cotización antigua o en un lote de origen desconocido.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Airdrop</source>
        <translation>Airdrop</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>All lots share one average cost.</source>
        <translation>Todos los lotes comparten un coste medio.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Crypto</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Digital asset</source>
        <translation>Activo digital</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Dividend</source>
        <translation>Dividendo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Entries would bring it below zero.</source>
        <translation>Los asientos lo dejarían por debajo de cero.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Estimated</source>
        <translation>Estimada</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>First in, first out: the oldest lots go first.</source>
        <translation>Primero en entrar, primero en salir: salen antes los lotes más antiguos.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Highest cost first: the dearest lots go first.</source>
        <translation>Coste más alto primero: salen antes los lotes más caros.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest paid</source>
        <translation>Intereses pagados</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Investment</source>
        <translation>Inversión</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Last in, first out: the newest lots go first.</source>
        <translation>Último en entrar, primero en salir: salen antes los lotes más recientes.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Liability</source>
        <translation>Pasivo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Linking transfers</source>
        <translation>Vinculando transferencias</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Making the file</source>
        <translation>Creando el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More left than is known to have come in.</source>
        <translation>Salió más de lo que consta que entró.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More was sold than was known to be held.</source>
        <translation>Se vendió más de lo que constaba tener.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No exchange rate to your currency is known.</source>
        <translation>No se conoce ningún tipo de cambio a su moneda.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No price is known yet.</source>
        <translation>Aún no se conoce ninguna cotización.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Nothing says how much of it is held.</source>
        <translation>Nada indica cuánto se tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Precious metal</source>
        <translation>Metal precioso</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Prices</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Pricing</source>
        <translation>Valorando</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Private company</source>
        <translation>Empresa no cotizada</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Property</source>
        <translation>Inmuebles</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Section 104</source>
        <translation>Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Split</source>
        <translation>Desdoblamiento</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Stock or fund</source>
        <translation>Acción o fondo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap in</source>
        <translation>Permuta entrante</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap out</source>
        <translation>Permuta saliente</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The cost of a lot is not known.</source>
        <translation>No se conoce el coste de un lote.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The day is before the first known entry.</source>
        <translation>El día es anterior al primer asiento conocido.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The entries do not add up to the balance.</source>
        <translation>Los asientos no suman el saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The exchange rate used is old.</source>
        <translation>El tipo de cambio usado es antiguo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The last price is old.</source>
        <translation>La última cotización es antigua.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The lots do not add up to the balance.</source>
        <translation>Los lotes no suman el saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The whole history is known and the price is fresh.</source>
        <translation>Se conoce todo el historial y la cotización es reciente.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of a fee is not known.</source>
        <translation>No se conoce el valor de una comisión.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of some income is not known.</source>
        <translation>No se conoce el valor de algún ingreso.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>There is not enough evidence to state a figure.</source>
        <translation>No hay pruebas suficientes para dar una cifra.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer in</source>
        <translation>Transferencia entrante</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer out</source>
        <translation>Transferencia saliente</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>UK: same day, then the next 30 days, then the pool.</source>
        <translation>Reino Unido: el mismo día, luego los 30 días siguientes, luego el fondo común.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Void</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>a later balance, walked back</source>
        <translation>un saldo posterior, hacia atrás</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>an earlier balance, walked forward</source>
        <translation>un saldo anterior, hacia delante</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by one step</source>
        <translation>en un paso</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by two steps</source>
        <translation>en dos pasos</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>long term</source>
        <translation>largo plazo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>reverse rate</source>
        <translation>tipo inverso</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>same currency</source>
        <translation>misma moneda</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>short term</source>
        <translation>corto plazo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the current balance</source>
        <translation>el saldo actual</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the entries alone</source>
        <translation>solo los asientos</translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>1 payout due</source>
        <translation>1 vencido</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 360</source>
        <translation>Días ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 365</source>
        <translation>Días ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ days of the year</source>
        <translation>Días ÷ días del año</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every quarter</source>
        <translation>Cada trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Months of 30 days ÷ 360</source>
        <translation>Meses de 30 días ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Not before it is paid</source>
        <translation>No antes de pagarse</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>arrived</source>
        <translation>llegado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>balance unknown</source>
        <translation>saldo desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>checks only</source>
        <translation>solo comprueba</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>compounded {}</source>
        <translation>capitaliza {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>due</source>
        <translation>vencido</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>may still come</source>
        <translation>aún puede llegar</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, day {}</source>
        <translation>mensual, día {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, last day</source>
        <translation>mensual, último día</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>not begun</source>
        <translation>no empezada</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing came</source>
        <translation>no llegó nada</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing earned</source>
        <translation>nada ganado</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid by the rule</source>
        <translation>pagado por la regla</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid twice: by the rule, and really</source>
        <translation>pagado dos veces: por la regla, y de verdad</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>taken out by hand</source>
        <translation>quitado a mano</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>weekly, {}</source>
        <translation>semanal, {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>yearly, {day} {month}</source>
        <translation>anual, {day} de {month}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} APY</source>
        <translation>{} TAE</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} payouts due</source>
        <translation>{} vencidos</translation>
    </message>
</context>
</TS>
