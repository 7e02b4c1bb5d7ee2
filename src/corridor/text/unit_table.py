"""The table of units: how each is written, what it measures and how it becomes the base unit."""

from fractions import Fraction
from typing import NamedTuple


class UnitRow(NamedTuple):
    """``value * factor + offset`` is the value in the base unit of ``dimension``."""

    symbol: str
    dimension: str
    factor: Fraction
    spellings: tuple[str, ...]
    offset: Fraction = Fraction(0)


BASE_UNITS: dict[str, str] = {
    "length": "m", "area": "m²", "volume": "m³", "mass": "kg", "time": "s", "speed": "m/s",
    "temperature": "°C", "pressure": "Pa", "power": "W", "energy": "J", "force": "N",
    "torque": "N·m", "voltage": "V", "current": "A", "frequency": "Hz", "resistance": "Ω",
    "capacitance": "F", "charge": "Ah", "rotation": "r/min", "angle": "°", "share": "%",
    "mass_concentration": "mg/L", "density": "kg/m³", "mass_per_time": "kg/h",
    "volume_per_time": "m³/h", "energy_density": "Wh/kg", "thermal_conductivity": "W/(m·K)",
    "viscosity": "mPa·s", "sound": "dB", "information": "B", "data_rate": "bit/s",
    "illuminance": "lx", "acidity": "pH", "count": "1", "mass_per_area": "g/m²",
    "roughness_grade": "级", "hardness_hv": "HV", "hardness_hrc": "HRC", "hardness_hrb": "HRB",
    "hardness_hra": "HRA", "hardness_hb": "HB", "hardness_shore_a": "Shore A",
    "hardness_shore_d": "Shore D",
}  # fmt: skip
"""The unit in which values of a dimension are given. Each hardness scale stands alone:
none converts to another."""

_TABLE = """
nm length 1e-9 nm 纳米
μm length 1e-6 μm um μ 微米 micron microns
丝 length 1e-5 丝
mm length 1e-3 mm 毫米 millimetre millimetres millimeter millimeters
cm length 1e-2 cm 厘米 公分
dm length 1e-1 dm 分米
m length 1 m 米 metre metres meter meters
km length 1e3 km 千米 公里 kilometre kilometres kilometer kilometers
in length 0.0254 英寸 inch inches
mm² area 1e-6 mm² mm2 mm^2 平方毫米
cm² area 1e-4 cm² cm2 cm^2 平方厘米
m² area 1 m² m2 m^2 ㎡ 平方米 平米 平方 sqm
亩 area 10000/15 亩
ha area 1e4 ha 公顷 hectare hectares
km² area 1e6 km² km2 km^2 平方公里 平方千米
mL volume 1e-6 mL ml 毫升
L volume 1e-3 L l 升 litre litres liter liters
cm³ volume 1e-6 cm³ cm3 cm^3 立方厘米
m³ volume 1 m³ m3 m^3 立方米 立方
ng mass 1e-12 ng 纳克
μg mass 1e-9 μg ug 微克
mg mass 1e-6 mg 毫克
g mass 1e-3 g 克
斤 mass 0.5 斤
kg mass 1 kg 千克 公斤
t mass 1e3 t 吨 tonne tonnes ton tons
ns time 1e-9 ns 纳秒
μs time 1e-6 μs us 微秒
ms time 1e-3 ms 毫秒
s time 1 s 秒 秒钟 seconds second sec
min time 60 min 分钟 minutes minute mins
h time 3600 h 小时 hours hour hrs
d time 86400 d 天 昼夜 days day
周 time 604800 周 星期 weeks week
月 time 2629746 个月 months month
a time 31556952 年 years year
m/s speed 1 m/s 米/秒 m/sec
mm/s speed 1e-3 mm/s 毫米/秒
m/min speed 1/60 m/min 米/分钟 米/分
km/h speed 10/36 km/h 公里/小时 千米/小时
kPa pressure 1e3 kPa 千帕
Pa pressure 1 Pa 帕
MPa pressure 1e6 MPa 兆帕 N/mm2 N/mm²
GPa pressure 1e9 GPa 吉帕
bar pressure 1e5 bar 巴
atm pressure 101325 atm 个大气压 大气压
mW power 1e-3 mW 毫瓦
W power 1 W 瓦
kW power 1e3 kW 千瓦
MW power 1e6 MW 兆瓦
GW power 1e9 GW 吉瓦
J energy 1 J 焦耳 焦
kJ energy 1e3 kJ 千焦
MJ energy 1e6 MJ 兆焦
Wh energy 3600 Wh 瓦时
kWh energy 3600000 kWh kW·h 千瓦时 度电
MWh energy 3600000000 MWh 兆瓦时
N force 1 N 牛顿 牛
kN force 1e3 kN 千牛
N·m torque 1 N·m Nm N.m 牛米 牛·米
mV voltage 1e-3 mV 毫伏
V voltage 1 V 伏 伏特
kV voltage 1e3 kV 千伏
μA current 1e-6 μA uA 微安
mA current 1e-3 mA 毫安
A current 1 A 安 安培
kA current 1e3 kA 千安
mAh charge 1e-3 mAh 毫安时
Ah charge 1 Ah 安时
Hz frequency 1 Hz 赫兹 赫
kHz frequency 1e3 kHz 千赫
MHz frequency 1e6 MHz 兆赫
GHz frequency 1e9 GHz 吉赫
mΩ resistance 1e-3 mΩ 毫欧
Ω resistance 1 Ω 欧姆 欧
kΩ resistance 1e3 kΩ 千欧
MΩ resistance 1e6 MΩ 兆欧
pF capacitance 1e-12 pF
μF capacitance 1e-6 μF uF
r/min rotation 1 r/min rpm 转/分钟 转/分 转每分 转
° angle 1 ° deg 角度
% share 1 % ％ 个百分点 percent
‰ share 1e-1 ‰
ppm share 1e-4 ppm
ppb share 1e-7 ppb
mg/L mass_concentration 1 mg/L mg/l 毫克/升 毫克每升
μg/L mass_concentration 1e-3 μg/L ug/L 微克/升
g/L mass_concentration 1e3 g/L g/l 克/升 克每升
mg/m³ mass_concentration 1e-3 mg/m³ mg/m3 mg/Nm3 mg/Nm³ 毫克/立方米
μg/m³ mass_concentration 1e-6 μg/m³ ug/m3 微克/立方米
kg/m³ density 1 kg/m³ kg/m3 千克/立方米 公斤/立方米
g/cm³ density 1e3 g/cm³ g/cm3 克/立方厘米 g/mL g/ml
t/m³ density 1e3 t/m³ t/m3 吨/立方米
g/m² mass_per_area 1 g/m² g/m2 g/㎡ 克/平方米
t/a mass_per_time 1000/8765.82 t/a 吨/年 吨每年
t/d mass_per_time 1000/24 t/d 吨/天 吨/日
t/h mass_per_time 1e3 t/h 吨/小时 吨/时
kg/h mass_per_time 1 kg/h 公斤/小时 千克/小时
m³/h volume_per_time 1 m³/h m3/h 立方米/小时
m³/d volume_per_time 1/24 m³/d m3/d 立方米/天 立方米/日 吨水/天
L/min volume_per_time 0.06 L/min l/min 升/分钟 升/分
Wh/kg energy_density 1 Wh/kg 瓦时/千克 瓦时/公斤
W/(m·K) thermal_conductivity 1 W/(m·K) W/m·K W/mK W/(m•K) W/m.K
mPa·s viscosity 1 mPa·s mPa.s cP cps
Pa·s viscosity 1e3 Pa·s Pa.s
dB sound 1 dB 分贝 dB(A)
KB information 1e3 KB
MB information 1e6 MB
GB information 1e9 GB
TB information 1e12 TB
kbit/s data_rate 1e3 kbps kbit/s Kbps
Mbit/s data_rate 1e6 Mbps Mbit/s 兆/秒
Gbit/s data_rate 1e9 Gbps Gbit/s
lx illuminance 1 lx lux 勒克斯
pH acidity 1
HV hardness_hv 1 HV
HRC hardness_hrc 1 HRC
HRB hardness_hrb 1 HRB
HRA hardness_hra 1 HRA
HB hardness_hb 1 HB HBW
Shore_A hardness_shore_a 1 HA
次 count 1 次 cycles times
件 count 1 件 pcs
台 count 1 台 套 个 只 支 片 块 根
"""


def _row(line: str) -> UnitRow:
    symbol, dimension, factor, *spellings = line.split()
    above, _, below = factor.partition("/")
    worth = Fraction(above) / Fraction(below or "1")
    return UnitRow(symbol.replace("_", " "), dimension, worth, tuple(spellings))


UNITS: tuple[UnitRow, ...] = (
    *(_row(line) for line in _TABLE.strip().splitlines()),
    UnitRow("°C", "temperature", Fraction(1), ("°C", "℃", "ºC", "摄氏度", "度", "oC")),
    UnitRow("K", "temperature", Fraction(1), ("开尔文", "开"), Fraction("-273.15")),
    UnitRow("°F", "temperature", Fraction(5, 9), ("°F", "℉", "华氏度"), Fraction(-160, 9)),
)
"""Sources: SI (BIPM brochure, 9th edition); 1 亩 = 10000/15 m² (China's State Council order
of 27 February 1984); a year is the mean Gregorian one, 365.2425 days, a month its twelfth."""

WRITTEN_BEFORE: dict[str, str] = {
    "HRC": "HRC", "HRB": "HRB", "HRA": "HRA", "HV": "HV", "HB": "HB", "HBW": "HB", "pH": "pH",
    "PH": "pH", "pH值": "pH", "邵氏A": "Shore A", "邵氏": "Shore A", "Shore A": "Shore A",
}  # fmt: skip
"""Units that stand before their number."""

AMBIGUOUS: dict[str, tuple[str, str]] = {"度": (r"角|旋转|倾|偏转|弯|翻转", "°")}
"""Spelling → (words shortly before the number, symbol that it then means)."""

NOT_BEFORE: dict[str, str] = {
    "d": "打",
    "丝": "印杆绸网", "克": "服隆", "米": "粒饭线色", "升": "级高", "安": "全装", "片": "区",
    "度": "假电", "转": "化换型让向", "个": "百月", "根": "据本", "件": "套", "年": "底初末度",
    "次": "要数", "秒": "杀", "平方": "公千厘毫米", "立方": "厘米", "块": "钱", "套": "餐",
}  # fmt: skip
"""Spelling → characters behind it that make it part of another word."""
