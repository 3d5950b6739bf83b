"""The theme's tokens: every colour of the window, light and dark, in one place."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by meaning, as #RRGGBB. Text tokens keep 4.5 : 1 on every surface token."""

    name: str
    is_dark: bool
    window: str
    sidebar: str
    card: str
    border: str
    border_strong: str  # outlines of inputs: 3 : 1 is kept by `focus`, not by these
    text: str
    text_soft: str
    text_faint: str
    accent: str
    accent_text: str  # on `accent`
    accent_hover: str
    accent_soft: str  # selection, the current view
    gain: str
    loss: str
    warn: str
    track: str
    hover: str
    focus: str
    grid: str
    chart_line: str
    chart_fill: str  # faded out towards the axis
    warn_soft: str  # behind a banner
    loss_soft: str
    shadow: str
    palette: tuple[str, ...]  # parts of a whole, in order


_PALETTE = (
    "#6B8FF0",
    "#2F5FD0",
    "#8A5FD0",
    "#3F9F8A",
    "#C08A2E",
    "#C0567B",
    "#5B8C3E",
    "#4A9CC2",
    "#A1662F",
    "#7C7F8C",
)

LIGHT = Theme(
    name="light",
    is_dark=False,
    window="#F6F7F9",
    sidebar="#EEF0F3",
    card="#FFFFFF",
    border="#E3E6EB",
    border_strong="#CBD1DA",
    text="#14181F",
    text_soft="#5B6472",
    text_faint="#626B79",  # the pictures' #7D8695 has 3.2 : 1 on the sidebar
    accent="#2F5FD0",
    accent_text="#FFFFFF",
    accent_hover="#2752B8",
    accent_soft="#E6EDFB",
    gain="#0E7951",
    loss="#B3382C",
    warn="#875D00",
    track="#EEF0F4",
    hover="#E8EBF0",
    focus="#2F5FD0",
    grid="#E7EAEE",
    chart_line="#2F5FD0",
    chart_fill="#2F5FD0",
    warn_soft="#FBF3E0",
    loss_soft="#FBEAE8",
    shadow="#14181F",
    palette=_PALETTE,
)

DARK = Theme(
    name="dark",
    is_dark=True,
    window="#11141A",
    sidebar="#141820",
    card="#181C24",
    border="#262C37",
    border_strong="#3A4353",
    text="#E9EDF4",
    text_soft="#A3ADBD",
    text_faint="#8A95A8",
    accent="#7AA2FF",
    accent_text="#11141A",
    accent_hover="#93B4FF",
    accent_soft="#1F2B48",
    gain="#4CCF97",
    loss="#FF8476",
    warn="#E7B654",
    track="#222834",
    hover="#1E2430",
    focus="#7AA2FF",
    grid="#232833",
    chart_line="#7AA2FF",
    chart_fill="#7AA2FF",
    warn_soft="#2B2617",
    loss_soft="#33201F",
    shadow="#000000",
    palette=(_PALETTE[0], "#3263D4", *_PALETTE[2:]),  # 3 : 1 on the dark card
)


def colour_blind_safe(theme: Theme) -> Theme:
    """Return the theme with blue for gain and orange for loss."""
    if theme.is_dark:
        return replace(theme, gain="#6FB1FF", loss="#FFA95C")
    return replace(theme, gain="#1F5FA8", loss="#A04A00")
