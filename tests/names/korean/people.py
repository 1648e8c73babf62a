"""Office holders of the DPRK, living and dead, and figures of the South, all of public life, as the press writes them.

The forms were written by hand after the rules of each system (KCNA 1992, McCune-Reischauer 1939, Revised 2000,
Kontsevich, katakana as Japanese papers have it, pinyin) and after the characters that Chinese papers print.
"""

from __future__ import annotations

from typing import NamedTuple


class Person(NamedTuple):
    """One person's name in ten writings; ``habit`` as families of the South would spell it."""

    hangul: str
    kcna: str
    mccune: str
    revised: str
    habit: str
    hanja: str
    cyrillic: str
    katakana: str
    pinyin: str
    simplified: str


_ROWS = """
김정은|Kim Jong Un|Kim Chŏng-ŭn|Gim Jeong-eun|Kim Jung-eun|金正恩|Ким Чен Ын|キム・ジョンウン|Jin Zhengen|金正恩
김정일|Kim Jong Il|Kim Chŏng-il|Gim Jeong-il|Kim Jung-il|金正日|Ким Чен Ир|キム・ジョンイル|Jin Zhengri|金正日
김일성|Kim Il Song|Kim Il-sŏng|Gim Il-seong|Kim Il-sung|金日成|Ким Ир Сен|キム・イルソン|Jin Richeng|金日成
김여정|Kim Yo Jong|Kim Yŏ-jŏng|Gim Yeo-jeong|Kim Yeo-jung|金與正|Ким Ё Чжон|キム・ヨジョン|Jin Yuzheng|金与正
최선희|Choe Son Hui|Ch'oe Sŏn-hŭi|Choe Seon-hui|Choi Sun-hee|崔善姬|Цой Сон Хи|チェ・ソンヒ|Cui Shanji|崔善姬
리용호|Ri Yong Ho|Ri Yong-ho|Ri Yong-ho|Lee Yong-ho|李容浩|Ли Ён Хо|リ・ヨンホ|Li Ronghao|李容浩
김영철|Kim Yong Chol|Kim Yŏng-ch'ŏl|Gim Yeong-cheol|Kim Young-chul|金英哲|Ким Ён Чхоль|キム・ヨンチョル|Jin Yingzhe|金英哲
최룡해|Choe Ryong Hae|Ch'oe Ryong-hae|Choe Ryong-hae|Choi Ryong-hae|崔龍海|Чхве Рён Хэ|チェ・リョンヘ|Cui Longhai|崔龙海
박봉주|Pak Pong Ju|Pak Pong-ju|Bak Bong-ju|Park Bong-ju|朴奉珠|Пак Пон Чжу|パク・ポンジュ|Piao Fengzhu|朴奉珠
김영남|Kim Yong Nam|Kim Yŏng-nam|Gim Yeong-nam|Kim Young-nam|金永南|Ким Ён Нам|キム・ヨンナム|Jin Yongnan|金永南
황병서|Hwang Pyong So|Hwang Pyŏng-sŏ|Hwang Byeong-seo|Hwang Byung-suh|黃炳誓|Хван Бён Со|ファン・ビョンソ|Huang Bingshi|黄炳誓
조명록|Jo Myong Rok|Cho Myŏng-nok|Jo Myeong-rok|Jo Myung-rok|趙明祿|Чо Мён Нок|チョ・ミョンロク|Zhao Minglu|赵明禄
장성택|Jang Song Thaek|Chang Sŏng-t'aek|Jang Seong-taek|Jang Sung-taek|張成澤|Чан Сон Тхэк|チャン・ソンテク|Zhang Chengze|张成泽
김경희|Kim Kyong Hui|Kim Kyŏng-hŭi|Gim Gyeong-hui|Kim Kyung-hee|金敬姬|Ким Гён Хи|キム・ギョンヒ|Jin Jingji|金敬姬
리설주|Ri Sol Ju|Ri Sŏl-chu|Ri Seol-ju|Lee Seol-ju|李雪主|Ли Соль Чжу|リ・ソルジュ|Li Xuezhu|李雪主
현영철|Hyon Yong Chol|Hyŏn Yŏng-ch'ŏl|Hyeon Yeong-cheol|Hyun Young-chul|玄永哲|Хён Ён Чхоль|ヒョン・ヨンチョル|Xuan Yongzhe|玄永哲
리영길|Ri Yong Gil|Ri Yŏng-gil|Ri Yeong-gil|Lee Young-gil|李永吉|Ли Ён Гиль|リ・ヨンギル|Li Yongji|李永吉
김원홍|Kim Won Hong|Kim Wŏn-hong|Gim Won-hong|Kim Won-hong|金元弘|Ким Вон Хон|キム・ウォンホン|Jin Yuanhong|金元弘
강석주|Kang Sok Ju|Kang Sŏk-chu|Gang Seok-ju|Kang Suk-ju|姜錫柱|Кан Сок Чжу|カン・ソクチュ|Jiang Xizhu|姜锡柱
김계관|Kim Kye Gwan|Kim Kye-gwan|Gim Gye-gwan|Kim Kye-kwan|金桂冠|Ким Ге Гван|キム・ゲグァン|Jin Guiguan|金桂冠
리수용|Ri Su Yong|Ri Su-yong|Ri Su-yong|Lee Soo-yong|李洙墉|Ли Су Ён|リ・スヨン|Li Zhuyong|李洙墉
양형섭|Yang Hyong Sop|Yang Hyŏng-sŏp|Yang Hyeong-seop|Yang Hyung-sup|楊亨燮|Ян Хён Соп|ヤン・ヒョンソプ|Yang Hengxie|杨亨燮
김기남|Kim Ki Nam|Kim Ki-nam|Gim Gi-nam|Kim Kee-nam|金己男|Ким Ги Нам|キム・ギナム|Jin Jinan|金己男
최태복|Choe Thae Bok|Ch'oe T'ae-bok|Choe Tae-bok|Choi Tae-bok|崔泰福|Чхве Тхэ Бок|チェ・テボク|Cui Taifu|崔泰福
오극렬|O Kuk Ryol|O Kŭng-nyŏl|O Geuk-ryeol|Oh Kuk-ryul|吳克烈|О Гык Рёль|オ・グクリョル|Wu Kelie|吴克烈
김양건|Kim Yang Gon|Kim Yang-gŏn|Gim Yang-geon|Kim Yang-gun|金養建|Ким Ян Гон|キム・ヤンゴン|Jin Yangjian|金养建
원동연|Won Tong Yon|Wŏn Tong-yŏn|Won Dong-yeon|Won Dong-youn|元東淵|Вон Дон Ён|ウォン・ドンヨン|Yuan Dongyuan|元东渊
태종수|Thae Jong Su|T'ae Chong-su|Tae Jong-su|Tae Jong-soo|太宗秀|Тхэ Чжон Су|テ・ジョンス|Tai Zongxiu|太宗秀
김덕훈|Kim Tok Hun|Kim Tŏk-hun|Gim Deok-hun|Kim Duk-hoon|金德訓|Ким Док Хун|キム・ドクフン|Jin Dexun|金德训
조용원|Jo Yong Won|Cho Yong-wŏn|Jo Yong-won|Cho Yong-weon|趙甬元|Чо Ён Вон|チョ・ヨンウォン|Zhao Yongyuan|赵甬元
박정천|Pak Jong Chon|Pak Chŏng-ch'ŏn|Bak Jeong-cheon|Park Jung-chun|朴正天|Пак Чон Чхон|パク・ジョンチョン|Piao Zhengtian|朴正天
리병철|Ri Pyong Chol|Ri Pyŏng-ch'ŏl|Ri Byeong-cheol|Lee Byung-chul|李炳哲|Ли Бён Чхоль|リ・ビョンチョル|Li Bingzhe|李炳哲
김재룡|Kim Jae Ryong|Kim Chae-ryong|Gim Jae-ryong|Kim Jai-ryong|金才龍|Ким Чжэ Рён|キム・ジェリョン|Jin Cailong|金才龙
오수용|O Su Yong|O Su-yong|O Su-yong|Oh Soo-yong|吳秀容|О Су Ён|オ・スヨン|Wu Xiurong|吴秀容
강순남|Kang Sun Nam|Kang Sun-nam|Gang Sun-nam|Kang Soon-nam|康純男|Кан Сун Нам|カン・スンナム|Kang Chunnan|康纯男
로광철|Ro Kwang Chol|No Kwang-ch'ŏl|No Gwang-cheol|Noh Kwang-chul|盧光鐵|Но Гван Чхоль|ノ・グァンチョル|Lu Guangtie|卢光铁
박영식|Pak Yong Sik|Pak Yŏng-sik|Bak Yeong-sik|Park Young-shik|朴永植|Пак Ён Сик|パク・ヨンシク|Piao Yongzhi|朴永植
리만건|Ri Man Gon|Ri Man-gŏn|Ri Man-geon|Lee Man-gun|李萬建|Ли Ман Гон|リ・マンゴン|Li Wanjian|李万建
홍승무|Hong Sung Mu|Hong Sŭng-mu|Hong Seung-mu|Hong Seung-moo|洪承武|Хон Сын Му|ホン・スンム|Hong Chengwu|洪承武
최휘|Choe Hwi|Ch'oe Hwi|Choe Hwi|Choi Whi|崔輝|Чхве Хви|チェ・フィ|Cui Hui|崔辉
김명식|Kim Myong Sik|Kim Myŏng-sik|Gim Myeong-sik|Kim Myung-shik|金明植|Ким Мён Сик|キム・ミョンシク|Jin Mingzhi|金明植
렴철성|Ryom Chol Song|Ryŏm Ch'ŏl-sŏng|Yeom Cheol-seong|Yeom Chul-sung|廉鐵成|Рём Чхоль Сон|リョム・チョルソン|Lian Tiecheng|廉铁成
서홍찬|So Hong Chan|Sŏ Hong-ch'an|Seo Hong-chan|Suh Hong-chan|徐洪燦|Со Хон Чхан|ソ・ホンチャン|Xu Hongcan|徐洪灿
윤정린|Yun Jong Rin|Yun Chŏng-nin|Yun Jeong-rin|Yoon Jung-rin|尹正麟|Юн Чон Рин|ユン・ジョンリン|Yin Zhenglin|尹正麟
조춘룡|Jo Chun Ryong|Cho Ch'un-nyong|Jo Chun-ryong|Cho Choon-ryong|趙春龍|Чо Чхун Рён|チョ・チュンリョン|Zhao Chunlong|赵春龙
한광복|Han Kwang Bok|Han Kwang-bok|Han Gwang-bok|Hahn Kwang-bok|韓光復|Хан Гван Бок|ハン・グァンボク|Han Guangfu|韩光复
전현철|Jon Hyon Chol|Chŏn Hyŏn-ch'ŏl|Jeon Hyeon-cheol|Jun Hyun-chul|全賢哲|Чон Хён Чхоль|チョン・ヒョンチョル|Quan Xianzhe|全贤哲
권영진|Kwon Yong Jin|Kwŏn Yŏng-jin|Gwon Yeong-jin|Kwon Young-jin|權英進|Квон Ён Чжин|クォン・ヨンジン|Quan Yingjin|权英进
림광일|Rim Kwang Il|Rim Kwang-il|Im Gwang-il|Lim Kwang-il|林光日|Лим Гван Ир|リム・グァンイル|Lin Guangri|林光日
정경택|Jong Kyong Thaek|Chŏng Kyŏng-t'aek|Jeong Gyeong-taek|Jung Kyung-taek|鄭京擇|Чон Гён Тхэк|チョン・ギョンテク|Zheng Jingze|郑京择
허철만|Ho Chol Man|Hŏ Ch'ŏl-man|Heo Cheol-man|Huh Chul-man|許哲萬|Хо Чхоль Ман|ホ・チョルマン|Xu Zheman|许哲万
신홍철|Sin Hong Chol|Sin Hong-ch'ŏl|Sin Hong-cheol|Shin Hong-chul|申紅哲|Син Хон Чхоль|シン・ホンチョル|Shen Hongzhe|申红哲
문경덕|Mun Kyong Dok|Mun Kyŏng-dŏk|Mun Gyeong-deok|Moon Kyung-duk|文景德|Мун Гён Док|ムン・ギョンドク|Wen Jingde|文景德
유영선|Yu Yong Son|Yu Yŏng-sŏn|Yu Yeong-seon|Yoo Young-sun|劉永善|Ю Ён Сон|ユ・ヨンソン|Liu Yongshan|刘永善
"""
NORTH = tuple(Person(*line.split("|")) for line in _ROWS.strip().splitlines())

_SOUTH_ROWS = """
문재인|Moon Jae-in|Mun Jae-in
노무현|Roh Moo-hyun|No Mu-hyeon
이명박|Lee Myung-bak|Yi Myong-bak
박근혜|Park Geun-hye|Pak Kŭn-hye
김대중|Kim Dae-jung|Kim Tae-jung
김영삼|Kim Young-sam|Kim Yong-sam
전두환|Chun Doo-hwan|Chŏn Tu-hwan
노태우|Roh Tae-woo|No T'ae-u
윤석열|Yoon Suk-yeol|Yun Seok-yeol
이재명|Lee Jae-myung|I Jae-myeong
한덕수|Han Duck-soo|Han Deok-su
반기문|Ban Ki-moon|Pan Ki-mun
정몽준|Chung Mong-joon|Jeong Mong-jun
이건희|Lee Kun-hee|I Geon-hui
이재용|Lee Jae-yong|Yi Chae-yong
손흥민|Son Heung-min|Sohn Heung-min
박찬호|Park Chan-ho|Pak Ch'anho
류현진|Ryu Hyun-jin|Yu Hyeonjin
봉준호|Bong Joon-ho|Pong Chun-ho
박찬욱|Park Chan-wook|Bak Chan-uk
송강호|Song Kang-ho|Song Gang-ho
배두나|Bae Doona|Pae Tu-na
김연아|Yuna Kim|Kim Yeon-a
박지성|Park Ji-sung|Ji-Sung PARK
안정환|Ahn Jung-hwan|An Jeonghwan
이영애|Lee Young-ae|Yi Yŏng-ae
전지현|Jun Ji-hyun|Jeon Ji-hyeon
최민식|Choi Min-sik|Ch'oe Min-sik
황교안|Hwang Kyo-ahn|Hwang Gyo-an
추미애|Choo Mi-ae|Chu Mi-ae
안철수|Ahn Cheol-soo|An Ch'ŏl-su
홍준표|Hong Joon-pyo|Hong Jun-pyo
강경화|Kang Kyung-wha|Gang Gyeong-hwa
정의용|Chung Eui-yong|Jeong Ui-yong
서훈|Suh Hoon|Seo Hun
임종석|Im Jong-seok|Lim Jong-seok
남궁민|Namkoong Min|Namgung Min
황보라|Hwang Bo-ra|Hwang Pora
선우은숙|Sunwoo Eun-sook|Seonu Eun-suk
독고영재|Dokgo Young-jae|Tokko Yŏng-jae
제갈성렬|Jegal Sung-yeol|Jegal Seong-ryeol
사공일|Sakong Il|SaGong Il
박항서|Park Hang-seo|Pak Hang-sŏ
차범근|Cha Bum-kun|Cha Beom-geun
홍명보|Hong Myung-bo|Hong Myeong-bo
구자철|Koo Ja-cheol|Gu Ja-cheol
이강인|Lee Kang-in|Yi Kang-in
황희찬|Hwang Hee-chan|Hwang Hui-chan
김민재|Kim Min-jae|Gim Min-jae
이병헌|Lee Byung-hun|Yi Pyŏng-hŏn
윤여정|Youn Yuh-jung|Yun Yeo-jeong
조수미|Sumi Jo|Cho Su-mi
정경화|Kyung-wha Chung|Jeong Gyeong-hwa
백남준|Nam June Paik|Baek Nam-jun
김구|Kim Koo|Kim Gu
박정희|Park Chung-hee|Pak Chŏng-hŭi
김종필|Kim Jong-pil|Kim Chong-p'il
이회창|Lee Hoi-chang|Yi Hoe-ch'ang
고건|Goh Kun|Ko Kŏn
한명숙|Han Myung-sook|Han Myŏng-suk
이낙연|Lee Nak-yon|Yi Nagyŏn
김부겸|Kim Boo-kyum|Kim Bu-gyeom
오세훈|Oh Se-hoon|O Se-hun
박원순|Park Won-soon|Pak Wŏn-sun
우원식|Woo Won-shik|U Wonsik
나경원|Na Kyung-won|Ra Gyeong-won
권성동|Kweon Seong-dong|Gwon Seong-dong
"""
SOUTH = tuple((hangul, (own, other)) for hangul, own, other in (x.split("|") for x in _SOUTH_ROWS.strip().splitlines()))
"""Hangul, the spelling the person uses, and the spelling of a system."""

CHINESE = tuple(
    (pinyin, characters)
    for pinyin, _, characters in (item.partition(":") for item in """
Xi Jinping:习近平;Li Keqiang:李克强;Li Qiang:李强;Wang Yi:王毅;Wang Huning:王沪宁;Zhao Leji:赵乐际;Han Zheng:韩正;Cai Qi:蔡奇
Ding Xuexiang:丁薛祥;Li Xi:李希;Liu He:刘鹤;Sun Chunlan:孙春兰;Hu Jintao:胡锦涛;Hu Yaobang:胡耀邦;Jiang Zemin:江泽民;Li Peng:李鹏
Zhu Rongji:朱镕基;Wen Jiabao:温家宝;Jia Qinglin:贾庆林;Wu Bangguo:吴邦国;Huang Ju:黄菊;Luo Gan:罗干;Bo Xilai:薄熙来;Zhou Yongkang:周永康
Deng Xiaoping:邓小平;Chen Yun:陈云;Zhou Enlai:周恩来;Lin Biao:林彪;Peng Dehuai:彭德怀;Jin Yong:金庸;Jin Jing:金晶;Jin Canrong:金灿荣
Jin Liqun:金立群;Jin Zhuanglong:金壮龙;Piao Shilong:朴世龙;Cui Jian:崔健;Cui Tiankai:崔天凯;Cui Shenzhi:崔慎之;Zheng He:郑和
Zheng Jie:郑洁;An Lushan:安禄山;Quan Hongchan:全红婵;Bai Ling:白灵;Ma Huateng:马化腾;Ma Yun:马云;Ren Zhengfei:任正非;Meng Wanzhou:孟晚舟
Li Na:李娜;Li Jie:李杰;Li Hong:李红;Liu Xiang:刘翔;Yao Ming:姚明;Zhang Yimou:张艺谋;Zhang Ziyi:章子怡;Gong Li:巩俐;Song Ping:宋平
Song Qingling:宋庆龄;Song Meiling:宋美龄;Shen Jilan:申纪兰;Xu Caihou:徐才厚;Xu Yongyue:许永跃;Guo Boxiong:郭伯雄;Nan Huaijin:南怀瑾
Yin Li:尹力;Yan Hong:严宏;Tan Yuanyuan:谭元元;Yu Zhengsheng:俞正声;Yang Jiechi:杨洁篪;Yang Yongxin:杨永信;Kong Xiangxi:孔祥熙
Ban Chao:班超;Chi Haotian:迟浩田;Ji Dengkui:纪登奎;Min Lu:闵璐;Ming Hong:明宏;Fang Fenghui:房峰辉;Hong Xiuquan:洪秀全;Lu Wei:鲁炜
Zhao Ziyang:赵紫阳;Li Yongbo:李永波;Li Zhengri:李正日;Jin Yongri:金永日;Jin Meihua:金美花;Jin Xiaoming:金晓明;Zhang Chengguo:张成国
Zhang Yongzhe:张永哲;Jin Chengzhu:金成柱;Sun Zhongshan:孙中山;Ma Xiaohong:马晓红;Sun Sidong:孙嗣东;Chi Yupeng:迟玉鹏
Wang Junzheng:王君正;Chen Guangbiao:陈光标;Li Guangyao:李光耀;Li Xianlong:李显龙;Zhong Nanshan:钟南山;Ni Guangnan:倪光南
""".replace("\n", ";").strip(";").split(";"))
)
"""Figures of public life in China whose surname Korea knows too, or whose name can be read as Korean."""

FOREIGNERS = tuple("""
Don Lee;Sun Ho;Kim Larsen;Ian Song;Mina An;Jan Kim;Bo Chong;Kim Wilde;Kim Basinger;Kim Cattrall;Kim Novak
Kim Philby;Kim Clijsters;Kim Dotcom;Kim Deal;Kim Gordon;Kim Carnes;Kim Kardashian;Kim Campbell;Kim Possible
Bruce Lee;Stan Lee;Spike Lee;Ang Lee;Harper Lee;Christopher Lee;Robert E. Lee;Tim Berners-Lee;Peggy Lee;Geddy Lee
Tommy Lee;Jason Lee;Brandon Lee;Gypsy Rose Lee;Ann Lee;Jon Lee;Amos Lee;Ben Lee;Ed Lee;Bo Lee;Rosa Parks
Park Overall;Nick Park;Mungo Park;Ray Park;Grace Park;Sandy Kang;Tim Kang;Ken Jeong;Margaret Cho;John Cho
Steven Yeun;Sandra Oh;Daniel Dae Kim;Ann Curry;Song Hooper;Ban Jovi;Han Solo;Han van Meegeren;Min Spears;Jung Carl
Carl Jung;Carl Gustav Jung;Jo Cox;Jo Brand;Jo Swinson;Joe Min;Don Cheadle;Don King;Don Johnson;Jon Voight;Jon Snow
Jon Lord;Jon Bon Jovi;Hugh Grant;Ho Feng;An Wang;Ryan O'Neal;Ryan Seo;Sam Sung;Tae Bo;Paik Nam;Paul Ho;Don Ho
Gil Scott-Heron;Gil Gerard;Gil Han;Ron Howard;Lyn Song;Ra Ra Riot;Yun Fat;Chow Yun-fat;Bo Diddley;Bo Derek
Che Guevara;Ernesto Guevara;Cho Chang;Yo-Yo Ma;Yo Gotti;Eun Roch;Hyo Silver;Son House;Son Volt;Sung Tongs
Sang Froid;Kang Daniel;Kong Hee;Chang Kai-shek;Chiang Kai-shek;Soong Mei-ling;Tung Chee-hwa;Donald Tsang;Carrie Lam
John Lee;Leung Chun-ying;Lee Kuan Yew;Lee Hsien Loong;Goh Chok Tong;Tan Dun;Lim Kit Siang;Lim Guan Eng
Anwar Ibrahim;Han Suyin;Ho Ching;Chan Chun Sing;Ong Ye Kung;Lawrence Wong;Tsai Ing-wen;Ma Ying-jeou;Chen Shui-bian
Lien Chan;Lee Teng-hui;James Soong;Han Kuo-yu;Ko Wen-je;Lai Ching-te;Hou Yu-ih;Su Tseng-chang;Pol Pot;Hun Sen
Heng Samrin;Sok An;Sok Kong;Kem Sokha;Sam Rainsy;Nuon Chea;Ieng Sary;Khieu Samphan;Son Sann;Son Sen;Sin Sisamouth
Ta Mok;Hun Manet;Men Sam An;Say Chhum;Tea Banh;Chan Sarun;Sun Chanthol;Hor Namhong;Prak Sokhonn;Choummaly Sayasone
Bounnhang Vorachit;Thongsing;Kim Il;Joko Widodo;Ahok;Dung Si Kong;Pan Ki;Li Cu;Ban Gu;Chun Li;Sim Simma;Ung Thavy
Noh Aidid;Pai Mei;Pang Juan;Chin Peng;Chin Gee;Hak Foo;Om Puri;Om Prakash;Jin Kazama;Yu Darvish;Cha Cha;Hwa Rang
Jeong Lisa;Gong Yoo Bar;Sin Nombre;Um Kulthum;Um Bongo;Ham Jam;Won Ton;Yong Bosch;Choi Fung;Kuk Sool;Nam Le
Nam Dinh;Mo Yan;Mo Farah;Mo Salah;Mo Ibrahim;No Doubt;Moon Unit Zappa;Keith Moon;Ko Phi Phi;Ma Barker;Pak Lah
Pak Tung;Tae Kwon;Kwan Yin;Michelle Kwan;Nancy Kwan;Jung Bahadur;Ran Min;Ro Khanna;Ro Laren;So Solid;Sol Campbell
Sol Kerzner;Sun Ra;Sun Tzu;Uh Huh;Yang Andrew;Andrew Yang;Young Thug;Neil Young;Angus Young;Young Jeezy
Lester Young;Cy Young;Brigham Young;Loretta Young;Jimmy Chin;Frank Chin;Tiffany Chin;Chin Ho Kelly;Nguyễn Phú Trọng
Võ Văn Thưởng;Tô Lâm;Phạm Minh Chính;Trần Đại Quang;Kim Ngọc;Ho Chi Minh;Le Duan;Pham Van Dong;Vo Nguyen Giap
Nong Duc Manh;Tran Hung;Hoang Minh;Do Muoi;Ly Nam De;Phan Van Khai;Truong Chinh;Nguyen Co Thach;Bui Tin
Dang Thai Mai;Ngo Dinh Diem;Le Hong Phong;Tran Anh Hung;Ho Duc Viet;Vu Khoan;Kim Dong;Lam Dong;Dinh Tien Hoang
Pham Hung;Lo Van Gia;Chu Van An;Ly Thuong Kiet;Doan Khue;Le Minh Huong;Trinh Cong Son;Ha Long;Nguyen Thi Binh
Duong Van Minh;Huynh Tan Phat;Cao Dang Chiem;Nguyen Sinh Cung;Tran Phu;Ton Duc Thang;Ly Tu Trong;To Huu
Che Lan Vien;Xuan Dieu;Huy Can;Nam Cao;Kim Lan;Song Hao;Hoang Sa;Le Quang Dao;Chu Huy Man;Le Trong Tan
Van Tien Dung;Le Duc Anh;Yen Bai;Bao Dai;Son Tung;Aung San;Aung San Suu Kyi;Than Shwe;Thein Sein;Min Aung Hlaing
Ne Win;U Nu;U Thant;Khin Nyunt;Maung Aye;Win Myint;Htin Kyaw;Tin Oo;Saw Maung;Sein Win;Soe Win;Kyaw Htin
Thura Shwe Mann;Ye Myint;Aung Min;Hla Min;Myint Swe;Mya Aye;Thein Tun;Tun Min Latt;Moe Aung;Kyaw Kyaw;Tay Za
Zaw Min Tun;Mya Tun Oo;Maung Maung Kyaw;Chit Naing;Than Htay;Tin Aung San;Ko Ko Hlaing;Aung Kyaw;Min Thein;Yin Yin
San Yu;Sein Lwin;Ba Maw;Saw Yan Naing;Khun Sa;Lo Hsing Han;Wei Hsueh-kang;Sai Mauk Kham;Thet Naing;Mi Mi Khaing
Su Su Lwin;Htoo Htet;Kyi Maung;Thida Oo;Hla Swe;Kyaw Min Yu;Than Tun;Khin Yi;Soe Thein;Nay Shwe;Nyo Saw;Yan Min
Tsakhiagiin Elbegdorj;Ukhnaagiin Khurelsukh;Khaltmaagiin Battulga;Nambaryn Enkhbayar;Natsagiin Bagabandi
Punsalmaagiin Ochirbat;Luvsannamsrain Oyun-Erdene;Chimed Saikhanbileg;Norov Altankhuyag;Sükhbaatar Batbold
Damdin Sükhbaatar;Khorloogiin Choibalsan;Yumjaagiin Tsedenbal;Jambyn Batmönkh;Dashdorj Natsagdorj;Sanj Bayar
Miyeegombo Enkhbold;Rinchinnyam Amarjargal;Bat-Erdene;Ganbold;Bold;Gan;Bayar;Temuulen;Tuya;Bolor;Sang-Erdene;Ochir
Nyamdorj;Munkh-Orgil;Och Bayan;Enkh Amgalan;Solongo;Ariunaa;Oyun;Bum-Ochir;Nomin;Naran;Sarangerel;Tsend;Yondon;Dorj
Bazarsad;Gombo;Demberel;Zandaakhuu;Shinzo Abe;Junichiro Koizumi;Taro Aso;Yukio Hatoyama;Naoto Kan;Yoshihiko Noda
Yoshihide Suga;Fumio Kishida;Shigeru Ishiba;Sanae Takaichi;Yoriko Kawaguchi;Makiko Tanaka;Akira Kurosawa;Yoko Ono
Haruki Murakami;Ken Watanabe;Rinko Kikuchi;Shohei Ohtani;Ichiro Suzuki;Kei Komuro;Mako Komuro;Jun Maeda;Min Tanaka
Ko Shibasaki;Yu Aoi;Jo Shimoda;Ren Hayashi;Ryo Minami;Mina An;Rin Kin;Jun Hayashi;Shin Ryu;Ken Sato;Yuki Chin
Go Soeda;Rui Hachimura;Kin'ya Kitaoji;Yuna Taira;Sora Aoi;Mi Yoshida;Hana Kimura;Gen Hoshino;Saori Yuki;So Yokoyama
Hiro Jin;Sun Nakahara;Nana Kin;Ei Sakamoto;Koji Yakusho;An Nakahara;Manmohan Singh;Narendra Modi;Om Birla;Jin Shah
Amit Shah;Yogi Adityanath;Sonam Kim;Tashi Namgyal;Palden Thondup Namgyal;Bhaichung Bhutia;Kim Sharma;Pema Khandu
Nam Gyal;Conrad Sangma;Lal Thanhawla;Zoramthanga;Mary Kom;Sun Yadav;Ho Ching Singh;Min Bahadur;Sher Bahadur Deuba
Khadga Oli;Jung Bahadur Rana;Hom Nath;Gong Chand;Lee Marak
""".replace("\n", ";").strip(";").split(";"))
"""Figures of public life elsewhere, and invented names, that can be cut into what looks like Korean syllables."""
