/** Family names of English-speaking Africa, folded. */
export const anglophoneFamilyNames = `
abankwa abati abayomi abbey abdalla abdel-aziz abdelrahman abdelwahid abdikadir abdikarim abdille abdinasir abdinur
abdirashid abdisa abdisalan abdishakur abdiweli abdow abdulkadir abdulle abdulmalik abdulrahman abdulrazaq abdulsalami
abegunde aberra abikar abioye aboagye aboderin abood abotsi abrefa abshir abuagla abubakar abuya achan achebe
achempong acheng achidi achol achola achuil achuzia ackah ackon acquah adaboh adaji adane adaramola addae addai addisu
addow adebanjo adeboye adebule adedeji adefarasin adefuye adegboruwa adegun adejumo adekanmbi adekoya adelabu adelaja
adeleye adeniji adeniran adeniyi adentwi adenuga adeola adeosun adeoti adepoju aderemi aderinto adesanmi adesanya
adeshina adesida adesola adetokunbo adetunji adewumi adeyanju adeyinka adhieu adichie adighije adjaye adjetey admasu
adofo adong adu-boahen aduda adugna aduma afari afework afolami afrifa agaba agagu agany aganza agbaje agbakoba agbede
agbeko agbodza agbozo agegnehu aghedo agole agonafir aguda aguiyi aguttu agutu agwer agyarko agyepong agyin ahabwe
ahadu ahenkan ahenkorah ahmadu ahmednasir aideed aidoo aikins ainte aiyedatiwa aiyegbusi ajang ajani ajibade ajibola
ajimobi ajose akampurira akanbi akanni akech akello akena akere akeredolu akingbola akinjide akinlade akinrinade
akinsanya akintoye akinwale akiolu akomea akonnor akosah akpan akpata akpofure akrasi akrobettoe akrong akuamoah akuei
akuffo akuien akullo akume akumu akunyili akuro akwetey akyea al-bashir al-beshir al-burhan al-dagir al-hadi al-hilu
al-mahdi al-nur al-sadig al-sadiq al-turabi aladesanmi alakija alamirew alaso alausa albashir albeshir alburhan
alemseged ali-joho ali-khaire alier aligo aliker alimi alimwesigye aling aliro alkali allotey aloyow alupo alute amadi
amaefule amama amaning amankwa amankwah amare amartey ambaye ambazonia amidu amissah amoakohene amoateng amofa amollo
amongi amosun amour ampaw ampomah amsalu anakwe anang andargachew anenih angok aning anite ankomah ankrah annoh
anosike anozie ansah-asare antwi-boasiako anyan anyaoku anyidoho anyona anywar aondoakaa apaak apata apenteng apolot
appau apuuli arati araya arcua arefaine aregawi arigbabu arinaitwe arinze aroko arowolo artan arteh arunga aryee
asemah asfaw ashagre ashenafi ashir asige asiimwe asika asiko asiodu asiwaju asmelash asomani asong asonganyi asrat
asres asumadu atandi ateng ateny athian athorbei athuai atiah atiba atnafu attafuah attah attakora attoh atuhaire
atuhairwe atukunda atwine atwoli atwooki augustine avwerosuo awale aweso aweys awiti awofeso awoke awonuga awotwi
awujale awuni ayade ayafor ayalew ayambire ayana ayebare ayebazibwe ayiecho ayinde ayisi ayittey ayivor ayodo ayorinde
ayuel azazi azubuike baako babalakin babirye badaru badjie badmus baguma bahta baidoo bainomugisha bajaha bakireke
bakri balala balarabe balewa balikuddembe ballah baluku bamgbose bamigboye bamisile bampoe banana banjo banjoko
bankole banson baraza barclay barigye barimah barmasai bartels baryamureeba baryomunsi basajjabalaba bashe bashier
bashorun bashungwa bayero bayisa bayissa bazira bedada bedzrah begumisa bekoe belay belete bendu benson bereket
berhane beyai bezabih bhasikiti bhebhe bidzogo bigirwa bility biong biraaro birhan birru bitature biteko bitekyerezo
biwott bizimana blyden boafo boamah boampong bockarie bogale boima boinett boinnet boley bonney booysen bopape boqor
boshielo bosibori botes botwe braithwaite brako brew-hammond breytenbach brits brobbey bropleh brumskine bukar bukedi
bukenya bulama bulaya bulto bundu bungei burale buratai bushiri busingye butime butoro buturo buzeki bvumbe bwege
bwiza byabagambi byabakama byamugisha byamukama byaruhanga byekwaso cachalia casely-hayford caulker chabane chagor
chakanetsa chala chambo chande chang changson chanyalew charumbira chasi chatikobo chauke chebii chebrot chebukati
chege chelangat chelule chemonges chemutai chenge chenoweth chepkemoi chepkirui chepkonga chepkurui chepkwony
chepng-eno chepngetich cheprot cheptai cheptegei cheptoris cheptumo chepwogen cherargei chernet cherono chesire
chesoni chibafa chibambo chibesakunda chibuku chibweya chidakwa chidavaenzi chidhakwa chidyausiku chidzero chiganze
chigaru chigudu chigumba chihambakwe chihana chihuri chikafa chikane chikanga chikaonda chikoko chikota chikowero
chikowore chikumba chikunga chikwanda chikwanha chikwe chilimampunga chiloane chiloba chilubemba chilufya chimango
chimanikire chimbaira chime chimedza chimene chimombe chimonyo chimphamba chimulirenji chimunthu chimurenga
chimutengwende chimwendo chin-ono chinamano chinda chindori-chininga chinebuah chinembiri chinhamo chininga chinoputsa
chinotimba chinsinga chinyama chinyanga chipanga chipato chipaza chipenzi chipeta chipimo chipungu chirau chirchir
chirinda chiringa chiriseri chirwa chisaka chisala chisale chisango chisi chisulo chitando chitauro chitembwe chitepo
chitiyo chitotela chitsamba chitsulo chituwo chiume chiumia chiweshe chiyangwa chiyembekeza chiyoka chizinga chizuma
choge chohan chokururama choma chombo chongan chongsi choto chuachua chukwuka chukwurah chumbe chuol coetsee coker
colley cronje cudjoe cupido dabale dabengwa dadzie daggash daglo dagmawi damasane dambazau dampare damtew danbatta
danfulani dangarembga dangor dankwa danquah daoud dapaah daramy darkwa daura dausi davids ddumba ddungu de-klerk
de-kock de-lille de-villiers de-wet debrah degefa degefu deguma delport demissie dengia deressa dhaqane diale dibba
didiza dillon dimka dingaan dinka dirdeiry diriye dladla dlodlo dlomo dogolea dokora dokpesi dompreh dongo dorbor
dotto du-preez du-toit dualeh dubad duguma dumbutshena dumbuya durojaiye dusabimana dushimimana dwumfour dyantyi
dzamara dzamesi dzinyemba dzoole dzvova ebele ebrahim ebube edozie edusei effah egbunike egunyu egwuonwu egyir ehanire
ejigbo ejigu ejike ejiofor ejoku ekane ekanem ekema ekitela ekpenyong ekuru ekwau el-beshir el-tahir elamin elbagir
elbashir elechi elegbeleye elfatih elhadi elhassan elmahdi elnour elsadig eltayeb elumelu elwelu embaye emefiele
emenike emiola emuut enahoro enang endale endalkachew endrias enenche engelbrecht enwerem enwonwu ephrem ereng eriyo
erwin eshetu eshiet essilfie essop essuman esterhuizen esuene etame etebong etteh etyang eyiah ezeani ezechukwu ezeife
ezeilo ezenwa ezeokoli fadahunsi fadlallah fafunwa fagbenro fagbohun fahiye fahnbulleh faiti fakorede fakudze falae
fallah falode fanta fanuel farmajo fasanmi faseun fashanu fasina fatorma fatty fawehinmi feleke feyisa feyissa fikru
findley firew fisseha fodhadho folarin fomukong foncha fonlon forbin fordjour fritz fuseini gabow gabriel gacal gachie
gachoka gahima gahutu gaisie gakii gakpo gakuba gakuru gakuya gakuyo gambo gamede gandanga gandawa gaolathe garbrah
gasamagera gasana gashaw gashumba gatabazi gatbel gatdet gatete gatheru gathimba gathogo gathoni gathuku gatiba
gatkuoth gaydou gbeho gbenga gbevlo-lartey gborie gcabashe geberemedhin gebeyehu gebregziabher gebrehiwet gebremariam
gebremeskel gebreslase gebreyesus gebru gedle geele geelle geesood gelana gelchu geldenhuys geleta gemechu genet
george geremew getaneh getnet ghandour ghartey ghazi ghedi ghogomu gichangi gichuhi gichuki gichuru gidey gikaria
gikonyo ginwala girmay gitahi githu gitonga gizachew gizaw gobale gobena gobir goche godongwana goitom gonfa gongloe
gonkerwon gonyora gonzaga goobe gossaye gowon gqubule grobler groenewald gudeta gugsa gukurume gula-ndebele gumbi
gumbo gumisiriza gungubele gurhan gutema guvamombe guvheya gwajima gwanzura gwaradzimba gwarazimba gwarzo gwasira
gwatidzo gwengwe gwindi gxowa gyebi habarurema habineza habtamu habte habtemariam hagan hagarey hagos hailemichael
haileselassie hamdi hamid hamisi hamududu hamza haritatos haroun hartzenberg haruna-iddrisu hashi hasunga hayford
heche hemetti hikaumba hiluf hirabe hirpa hirsi hlatywayo hlaudi hlengwa hlophe holomisa hufane huluka hunde hundessa
hungwe hurre hussen hwende ibaale ibeabuchi ibekwe ibeneme ibezim ibori ibrahim-imam ichung-wah idahosa idiagbon idowu
ifeanyi igali igbinedion igbokwe ighondo igihozo iheanacho ihejirika ihonvbere ijewere ikeazor ikeme ikhine ikimi
ikomba ikpeba ilesanmi imalwa imanyara imasuen imenda imoke imoukhuede indangasi ingabire ingwe inkoom inkum inoni
irabor iradukunda irakoze irimu iroegbu irukwu irungu isabirye isiaka islow isoke issahaku ita-giwa itandula itsekiri
itumbi iwobi iwuanyanwu iwuchukwu iyayi iyoha izunaso jabang jabbi jafta jagne jahateh jaiteh jalata jallah jamac
jambaya jamusana jansen jantuah jarju jarjue jarso jawla jebet jebii jegede jemal jemibewon jemutai jenista jepchumba
jepkemboi jepkemoi jepkoech jepkorir jepleting jepngetich jeptoo jerono jeruto jibril jibrin jidenma jimale jinadu
jirongo jirow jiyane jjingo jjuuko jobarteh jombo jonas jonga jongkuch jonker jooste juach kabafunzaki kabagambe
kabaka kabambe kabanda kabandana kabando kabashi kabatsi kabba kabbashi kabimba kabiru kabogo kaboyo kabuleta kabuye
kabwaza kabwegyere kabwela kachaje kachamba kachimba kadungure kaduyu kadzere kafeero kafulila kafumukache kafwaya
kagabo kagande kagasheki kagezi kagimu kagonye kagoro kaguta kagwa kagwanja kahiga kahin kahinda kahiu kahiya kahunde
kahura kai-kai kaigwa kaijuka kaikai kailie kaimenyi kainja kainkwa kaino kairuki kajwang kakaire kakande kakembo
kakooza kakraba kakubo kakuru kalaba kalando kalanga kalebe kalekye kalema kalemani kalembe kalif kalilani kalinaki
kalinda kalinde kalindo kalinga kalisa kalokoh kalua kalule kalumba kalungi kalyati kamali kamambo kamanda kamande
kamanga kamani kamba kambala kambanda kambarami kambole kambwili kamene kampanje kamunya kamuren kamusiime kamwelwe
kamwesigye kamworor kandiho kandjii kandodo kang-ombe kangai kangi kangogo kaniini kanja kanjere kankam kanokanga
kanteh kantinti kanyeihamba kanyi kanyika kanyike kanyingi kanyongolo kaonga kapata kapembwa kapende kapeya kapofi
kapondeni kapwepwe karamagi karefa-smart karegeya karie karimanzira karnga karnwea karombo karoney karti karugarama
karume karuri kasaila kasaira kasambara kasango kasasa kasekende kashilila kasolo kasonde kasozi kasrils kassahun
kassait kassama kasujja kasulumbayi kasumba kataha katambi katana kategaya katende katenga-kaunda kathure kathuri
katjavivi katjiuanjo katongole katopola katsande katsimberis katsonga katureebe katusiime katwale kaukonde kavindu
kavuma kavuya kavwaya kawambwa kawana kawanga kawuki kayira kayiranga kayiwa kayondo kayuni kazembe kazibwe kazinja
kazunguza kebbie kedir kefyalew keino keitany kejela kekana kelbessa kemboi kemokai kenda kendagor kereke kerkula
keter kgafela kganyago kgatla kgoroge kgositsile khalil khamala khampepe khaniri khanye khathutshelo khembo kheyre
khonje khumbize khumbo kiambati kiano kiarie kibalama kibamba kibedi kibet kibicho kibii kibirige kibiwott kiboi
kiboit kibor kibuule kidero kifle kigame kigen kigongo kigozi kigwangalla kihara kihongosi kihoro kiilu kiiza kijaji
kijazi kikonyogo kikulukunyu kilonzo kimaiyo kimathi kimbo kimei kimeli kimemia kimengich kimenyi kimetto kimilili
kimondo kimosop kimunya kimutai kimwele kinana kinde kindeya kinoti kinsambwe kinteh kintu kinyanjui kinyasi kinyua
kiogora kioko kionga kipchirchir kipkeino kipkemboi kipkemei kipkemoi kipketer kipkoech kipkorir kipkosgei kipkoskei
kiplangat kiplimo kipngeno kipngetich kiprotich kipsang kipserem kiptanui kiptum kipyego kirima kiros kirubi kirui
kirumira kirunda kirwa kisakye kisekka kishoa kisia kisiangani kisitu kissa kissi kitaka kitandula kitatta kitaw
kithure kitili kitutu kituyi kivejinja kivuitu kivumbi kivutha kiyaga kiyingi kiyonga kleynhans klopper koalane koang
kobia kodwa koekemoer koffa koigi koijee koimburi koinange kolawole kolisi kolleh kolley kollie komakech komape komba
kombo komichi komolafe komuhangi komuntale konadu konchellah kones koney konile konneh koornhof korankye koranteng
korkoya korsah kosgey koskei kpadeh kpaka kpessa-whyte kpoto kriegler kriel kromah kruah kuany kubayi kubeka kubenea
kudinga kudus kuffour kujabi kumah kumpalume kumuyi kunambi kunda kunkuyu kuong kupolokun kurgat kuria kusow kutesa
kutuny kwacha kwagala kwaje kwakye kwapong kwarasey kwayu kwesi kwinjeh kyalo kyalya kyambadde kyari kyei-mensah
kyeremanten kyeremeh kyoga kyomuhendo laari labeja ladapo ladipo ladoja lafiaji laftagareen lagat lahai lakay lakwena
lambo lamola lamptey lamwaka lang-at langa lartey latigo lavalie lebbie ledwaba lekganyane lekoane lekolool lekota
lelei lelisa lempurkel lenolkulal lesaoana lesuuda letsatsi letsie letwaba libih lidetu lifuka liman linturi lipenga
lipumba liwewe loitiptip lokeris lokii lokuruka lomodong lomotey lomuro lonyangapuo looyan lubanga lubbe lubeleje
lubinda lubinga lubowa lucas lueth lugangira luggya lugola lugolobi lugudde lukhele lukong lukwiya lumayi lungisa
lusengwa luseni lusinde lusuntha luswata lusweti lutaaya lutakome lutamaguzi lutwama luyima luyimbazi luzira lwakatare
lwanga maarohanye maasdorp maate mabandla mabasa mabena mabeta mabhena mabhiza mabika mabirizi mabitsela mabula mabuwa
mabuyakhulu mabuyane mabvuto macauley machage machaka machakaire machakata machali machaya machimbirike machingauta
machingura machinya machogu machot machuka machungwa mackay macozoma madaki madamombe madawo madelu madenge madhanha
madhuku madiba madihlaba madikizela madiro madisha madlala madlanga madlingozi madoka madondo madueke maduka madumere
madut madzimure madziva madzorera mafabi mafany mafios mafuru mafuwe mafuya magagula magaisa magande magaqa magashi
magaxa magaya magesa magezi maghembe magige magoha magoro magoya magudumana magwaza magwira magyezi mahachi mahad
mahamah mahanga mahao mahere mahgoub mahiigaan mahita mahlaba mahlobo mahofa mahoso mahumapelo mahuta mailafia maimo
maisela maitama majak majamanda majaya majinge majodina majok majome majozi makalla makame makandiwa makani makarau
makarawo makaringe makaripe makate makau maketo makgoba makgoro makhathini makhaya makhubela makhubo makhudu makinda
makolo makone makongolo makongoro makoni makori makova makovere makubuya makudubela makumbe makur makuza makwakwa
makwavarara makwetla malaba malala malama malambo malanji malaq malatji malatsi malecela maleka malherbe malith maliwa
maloka malope malual maluk maluki maluleka malunga malupenga malya mamabolo mamoepa mamombe mamora manamela manase
manda mandago mandaza mandefro mandia mandini mandiwanzira mandizha mangcu mangena mangok mangope mangudya mangula
mangwende manhanga manheru manis manona mansour mantsha mantu manuel manyanya manyathi manyi manyiel manyika
manyonganise manyoni manyora mapaila mapfumo maphatsoe mapiki mapimhidze mapisa mapoe mapondera maponya maponyane
maposa mapulana mapuranga maqoma maraga maramwidze maranga marange mararo marecha marfo marga margai maridadi marong
maropene martey marufu marume masaburi masaiti masakadza masamba masanga masarira masatu masawi masebo masekela masele
masembe masemola masemula masetlha masha mashabane mashabela mashakada mashatile mashayamombe mashele mashiane mashigo
mashiloane mashinji masiko masilela masilingi masimirembwa masinde masingita masit masoga massaley massaquoi massawe
masuka masuku masunda masvingise matafale mataka matan mataruse mataya matemadanda mathabatha mathabathe mathale
mathanga mathare mathebe mathekga mathews mathibeli mathonsi mathunjwa matiang-i matibe matibenga matiko matinenga
matinga mativo matiza matjila matlala matlou matlwa matonga matovu matsangaissa matsepe matsikenyeri matsikidze
matsiko matsila matsvaire matthee maubane mavaza mavhaire mavhinga mavhunga mavima mavimbela mavunde mavuso mawarire
mawere mawut mayanja mayay mayen mayiga mayik mayom mayombo mazarire maziya mazoka mazungunye mazwai mbadi mbaguta
mbaku mbakwe mballow mbambo mbanda mbandawire mbanefo mbanga mbarire mbarouk mbaruk mbarushimana mbatia mbella mbene
mbete mbewe mbianda mbilinyi mbilizi mbiriri mbiza mbofana mboge mbogo mbonde mbonye mbossa mboua mboweni mbuli mbulu
mburu mbuthia mbuvi mbuyane mbuyisa mbwana mcgill mchacha mcwabe mdakana mdakane mdletshe meaza mebrahtu mebratu mefor
megersa meitamei mekki mekonen melaku meles melese melkamu memusi mengesha menjo mentor merera merghani mesele meseret
mesfin meskerem meyiwa mezgebu mfecane mfeketo mfugale mfundisi mgaya mgbor mgcina mgimwa mgonja mgoqi mgumba mguni
mhando mhango mhashu mhende mhina mhita mhlaba mhlambi mhlophe mhona mhone michar michuki midekssa migiro migunamiguna
mihayo mijak mikael milanzi milkesa milupi mimiko minah mintah mirembe mirundi mithika mitomingi mjema mjwara mkaka
mkamba mkandawire mkandla mkango mkhabela mkhonto mkhulisi mkhwanazi mkono mkuchika mkula mkumba mkumbo mkundi mkwawa
mkwezalamba mlaba mlambo-ngcuka mlangeni mlata mlinga mlombwa mlotshwa mlowola mlusu mmadi mnangwa mncube mndolwa
mngoma mnguni mngxitama mnthambala mnyandu mnyeti moallim moerane mofor mogajane mogale mogase mogashoa moges mogoeng
mogotlane mogotsi mogtari mohamoud mohamuud mohapi mohlala moitalel mojapelo mokaba mokgoro mokgosi mokhothu mokoape
molale molefhi moleketi molele moleleki molla moloisane moloto mombeshora momoh monama monare mondo mongella monyangi
morake mordi moreda moroka moropane morupisi moseneke mosha moshoeshoe mositet mosop motau motha motlhabane motsoaledi
motsoeneng motsumi motupa mpahlwa mpanga mpanza mpariwa mpayimana mpembenwe mphande mphela mphephu mphepo mpina
mpisane mpisi mponda mponela mposa mpumlwana mpungose mpuuga mrema mrisho msabaha msaka msambatavangu msando msekwa
mselle msigala msika msimang msimanga msindo msipa msiska msola msomi msonda msonde msosa msukuma msungama msuva msuya
mtambo mtanda mtatiro mtemvu mtenga mtetwa mthimkhulu mthiyane mthunzi mtikila mtila mtimkulu mtonga mtshweni mtsweni
mtukula mtulia mtumbuka mubajje mubiru mubita muchadehama muchechetere mucheleka muchena muchima mudariki mudenge
mudey mudha mudimba mudimu mudolo mudzingwa mudzuri mueke mufamadi mufaro muferiat mufumbwe mufunda mugadza mugambi
muganwa mugari mugarura mugenzi mugesera mugiraneza mugisa mugova mugoya muguna mugure muguti mugwadi mugwe muhairwe
muhakanizi muhangi muhlanga muhoho muhumuza muhwezi muinde muiruri mujaji mujawamariya mujuni mukandayisenga mukandi
mukandila mukanga mukanya mukaratirwa mukarugira mukarwego mukata mukhtar mukiibi mukisa mukoma mukondo mukono muktar
mukudzei mukui mukula mukunda mukundi mukuni mukupe mukurazhizha mukwaya mulago mulaliki mulama mulat mulatu mulei
mulimba mulinge mulonga mulongo mulongoti muloni mulungushi muluvi mulwa mulwana mulyanyama mulyungi mumbengegwi mumbi
mumin munaaba mundi mundia mundiya mundubile munene munengami munetsi munga mungai mungatana mungwana munjoma
munkhondia muntari munthali muntu munyagwa munyai munyantwali munyanyi munyao munyaradzi munyengabe munyenyembe munyes
munyeza munyi munyoro munyua muoghalu mupanduki muparinga mupeta mupfumira muqtar muradzikwa murage murambadoro
murambiwa murangira murapa murathe murefu murenzi murerwa murgor muringani murisa muriuki muriwo murombo muropa murove
murugi muruli murungaru musaad musabyimana musafiri musakwa musalia musangabatware musarira musarurwa musasizi musau
musawa musembi musenge mushanga mushangwe mushayavanhu mushekwi mushi mushimba mushimiyimana mushohwe mushonga mushore
mushwana musiime musikavanhu musila musimba musindi musinguzi musokotwane musona musonda musonge musonza mussa musukwa
musumba musvaire muswere musyimi mutabaruka mutabazi mutabule mutagamba mutagubya mutahi mutale mutambara mutambuze
mutandare mutanga mutashu mutati mutatina mutebile muteesa mutemi mutendi mutesa mutesasira mutesi mutetwa
mutezinkindi mutha muthaka muthali muthambi mutikani mutimura mutinda mutinhima mutinhiri mutiso mutisya mutizwa
mutomba mutsago mutsekwa mutseyami mutsvairo mutuku mutukwa mutula mutuma mutumanje mutumwa mutunja muturi mutuse
mututho mututua mutyaba muungano muvhuti muvunyi muwanga muyango muyanja muyesu muzarabani muzenda muzorewa muzorori
muzvidziwa mvelase mvoko mvunga mwaanga mwaba mwachi mwadime mwaijage mwakalebela mwakasege mwakasungula mwakwere
mwakyusa mwalwanda mwambalaswa mwamlima mwamunyange mwanakatwe mwanakhu mwanamvekha mwananchi mwandosya mwandri mwanga
mwangangi mwangonda mwaniki mwapachu mwarania mwasa mwase mwashingwele mwatela mwathethe mwebesa mweetwa mwenda
mwendia mwendwa mwenifumbo mwenje mwenya mwesige mwesigwa mwesigye mwiimbu mwiinga mwijage mwijukye mwikali mwilapwa
mwinyimvua mwinzi mwiraria mwirigi mwiru mwita mwiya mwololo mwondha mwongera mwonzora mzamane mzila mzilikazi mzimela
mzindakaya mziray mzizi mzobe mzomera-ngwira nabatanzi nabbanja nabirye nabukeera nabukenya nabulime nabulindo nabwire
nabwiso nadduli nadunga nafie nagbe naggayi nagirinya nahayo naicker naidu nakabuye nakacinda nakafeero nakalembe
nakamba nakasa nakasi nakato nakawunde nakayenze nakayi nakayima nakibuuka nakimera nakitto nakiwala nakku nallo
nalubega nalumansi nalweyiso namaganda namagembe namakhwa namalambe namalomba namanya nambooze namirembe nampijja
namugenyi namugga namugwanya namukasa namuli namulondo namusoke namutebi namuyangu nankhumwa nankhuni nanok nanteza
nanthuru nantongo nanyondo nartey nasidi nassali nassari natukunda ncala nchimbi ncwana ncwango ndabeni ndagijimana
ndahimana ndahiro ndalichako ndamase ndanga ndayambaje ndeezi ndegwa ndejembi nderi ndhlovu ndifor ndikum ndimande
ndiritu ndiweni ndizeye ndlela ndlozi ndoli ndolo ndoma-egba ndonga ndoro ndubuisi ndudzo ndugulile ndugwa ndukwe
ndumbaro ndung-u ndungane ndunguru ndwandwe negasso negatu negera negeri negewo nengomasha neway ng-ambi ngabirano
ngabitsinze ngaira ngaiza ngakane ngalim ngambi ngamije nganda ngang-a nganga ngarambe ngari ngarivhume ngatia ngaujah
ngcaba ngcuka ngcukaitobi ngegba ngendahimana ngeno ngeny ngesi nghidinwa ngige ngilari ngirabatware ngobeh ngobeni
ngobi ngoepe ngome ngonyani ngowi ngozo ngubeni ngulube ngundu ngunjiri ngure ngute nguyai nguyo ngwale ngwane
ngwilizi ngwira nhari nhema nhiwatiwa nhlabathi nhlanhla nhlapho nhongo nigatu nigussie nihill nimako nimeiri nimeiry
nimely ninsiima niringiyimana niwagaba niyibizi niyitegeka niyomugabo niyonizeye niyonsaba niyonshuti nizeyimana njagi
njenga njeru njihia njiru njogu njonjo njuki nkadimeng nkala nkalubo nkambule nkamia nkandu nkangi nkedianye nkemdirim
nkemngu nketiah nkhata nkhoma nkhono nkhuwa nkire nkiwane nkole nkombo nkonde nkongho nkonyane nkonyeni nkubito nkugwa
nkunda nkundabagenzi nkundineza nkunika nkunyingi nkurikiyimana nkusi nkutha nkuuhe nkwanyana nkwasiibwe nkwelle
nkwinti nnaemeka nnaji nnamdi nnolim nomvete nongoma nonkonyane norgah nortey notshe nsaba-buturo nsanzabaganwa
nsanzimana nseko nsengimana nsereko nshogoza nshuti nsibambi nsomba ntaba ntaganzwa ntambi nteziryayo nthala nthenda
ntirenganya ntiwunka ntlemeza ntonga ntseki ntsele ntshangase ntshingila ntulume ntumfor nundwe nunoo nviri nwabali
nwabuoku nwafor nwaji nwakaeme nwankwere nwaobi nwodo nwokeabia nwokedi nwoko nwokolo nworah nxasana nyaba nyagah
nyago nyagura nyako nyakudya nyakundi nyalandu nyalukamo nyamandi nyamarebvu nyamayaro nyambane nyambi nyambuya
nyamhunga nyamilandu nyamnjoh nyamupinga nyamurinda nyamurowa nyamutoro nyanchama nyandiko nyandoro nyanforh nyang
nyang-aya nyangasa nyanhongo nyanti nyanya nyanzi nyarkoh nyarota nyashanu nyass nyassi nyasulu nyekanyeka nyende
nyesom nyezi nyikadzino nyiramirimo nyiransabimana nyirongo nyoike nyoka nyombi nyondo nyong-o nyongo nyoni nyoro
nzabonimpa nzahabwanimana nzama nzarayebani nzekwe nzenza nzeogwu nzeribe nzioka nziramasanga nzovwa nzowa nzuki
obanikoro obara obasa obaseki obatta oberholzer obetsebi-lamptey obiano obiero obimpeh obinna obioha obong obore obote
obuasi obuku obuya obwona ocansey ochan ochaya ochilo ochuodho ocloo ocquaye odame odamtten odari odawo odede odedina
odejimi odero odili odimegwu odipo odogwu odoi-oywelowo odoki odong odonga odonga-otto odongkara odoom odotei odour
oduah odubu odukoya odumakin odumegwu odunga oduol oduro odusote odutola oduwole odwar offei ofili ofosuhene ogada
ogallo ogbeh ogbemudia ogbonna ogbonnaya ogbuehi ogeto oghene ogiemwonyi ogola ogunbanjo ogundele ogunleye ogunmola
ogunsola ogunwusi ogunyemi oguttu ogutu ogwal ogwang ohakim ohanaeze ohanga ojaamong ojara ojemudia ojiambo ojienda
ojode ojougboh okabe okadigbo okagbare okaka okala okash okechukwu okelo okema okemo okeny okereke okezie okidi okine
okinyi okiro okiror okocha okogie okoiti okoli okolo okombe okong-o okorafor okorocha okotie okowa okpala okpara
okparaji okpebholo okudzeto-ablakwa okujiagu okulo okumu okunbor okundaye okunnu okuonzi okupa okupe okurut okuthe
okwaraji oladapo olago olajide olajumoke olaleye olanipekun olaniwun olaniyi olaoye olara olasehinde olawepo olayiwola
ole-kaparo ole-kina ole-lenku olenasha olifant olisa olisadebe olisah oliseh olofin olony olowo olubadan oluoch
oluremi olurode olusola oluwadare olweny omach omachonu omanga omanyala omara omari ombeta ombija omboko omeiza omeruo
omisore omo-agege omoding omodoi omolewa omolo omongole omoregie omoro omotosho omtatah omulele onabanjo onagoruwa
onaiyekan onazi ondiek ondieki onditi ong-era ongaki ongom ongondo onguko ongwae ongwech onnoghen onoja onovo onuachu
onuesoke onuigbo onuoha onwubiko onwuka onwuliri onyancha onyebuchi onyedika onyeka onyekuru onyemaechi onyonka onzima
opara opare opeifa opendi opiew opoka opolot opondo orina orlando orubebe orwoba oryema osafo osano oshilaja oshinowo
oshiomhole oshoala osibodu osifo osigwe osimhen osoka osundare osundwa otada otedola otunnu otuoma otwoma oundo oundu
owalo owiredu owiti owuraku oyatsi oyebode oyedele oyegun oyelowo oyenuga oyewole oyewumi oyite-ojok ozigbo ozoemena
panther papenfus paradza partey patsika paulino paygar pelpuo pennue pepple petersen pfebve phaahla phakathi phakedi
phala phalatse phale phambala phiyega phosa phoya phungula pieng pistorius pitia pityana plaatje ponda qaasim qalib
qasim qeybdiid qoor-qoor qorane quaicoe quainoo quaison quarcoo quarshie quartson quashie quaye quayson qwabe qwelane
raage rabkin raboroko ralebitso ramabulana ramahlwe ramaite ramakgopa ramatlakane ramokgopa ramokhoase ramongane
rampersad ramphele ransome-kuti rantao rantie rapapa rapulana rasool ratshitanga reath redwan rewane robow rooble
rousseau rubagumya rubangura rubingisa rudahigwa rudasingwa rugambage rugambwa rugare rugeje rugut ruhakana ruhindi
rukeba rukobo rukundo rurangwa rusanganwa rusere rushambwa rushwaya rusike rusizana rusvingo rutagengwa rutatina
rutayisire ruwende ruzibiza ruzindana ruzvidzo rwabogo rwabukumba rwagasore rwakafuuzi rwakatare rwakoojo rwakunda
rwamirama rwamucyo rwarakabije rwegasira rwemiti rwenzori rweyemamu rwigara saabwe saacid sabiiti sabriye sabune
saciid sackey sackeyfio sagay sahle saidu saidykhan saina saine saitoti sakaja sakala sakwiba sakyi salaamu saleshando
salifu salih salim salimu sallah salum samata samatar samateh samater sambili samkange samoei sampa samukange samura
sanbalolshe sandi sanga sangala sangwa sangweni sankawulo sankoh sankok sannoh sanyang sanyatwe saraki sarbah sarjo
saro-wiwa savanhu sawerengera sawyer saydee sayon seabi seakamela sebaana sebaggala sebahizi sebalu sebarenzi
sebashongore sebbaggala sebhat seboka sebutulo seedat seeiso sefularo segodi seguya seidu seifu sekandi sekeramayi
sekgala sekgota sekgoto sekibo sekiboko sekwati sekyere sekyi selasini selebano selebi selepe sello sellu seloane
semakadde semakula semenya semenyo semkae semuhungu semujju senanu senbeta sendaula sendiga senekal senesie senghore
senteza senyo senyonga serero seroke serote serugo serunjogi setumo shaban shabane shabiby shagaya shaik shaleka
shambel shamenda shamu shamuyarira shangase shanghala shaningwa sharmake shava shegow shekifu shemsu sherif sheriff
sherman shewangizaw shibabaw shidane shigongo shiimi shija shikwekwe shimeles shimelis shinners shirdon shiri shirima
shirwac shiundu shivambu shobowale shodeinde shoko shonekan shoneyin shonibare shonza siaffa siakor siamunene siatonga
sibande sibanyoni sibeko sibisi sibotshiwe sichalwe sichone siddig sidumo sifuna sigcau sigcawu sigei sigwela sikatana
sikazwe sikhanyiso sikombe silanyo sillah silumba silumesi silungwe simango simbachawene simbao simbaya simelane
simphiwe simuchembu simuchimba simukoko simukonda simumba sindayigaya sindikubwabo singhateh sinkala sinkamba sintim
sinyangwe siraj sirma sirro sisawo sishuwa sitati sithebe sitienei sitotaw situmbeko siwale siyad siyame skhosana
skosana skweyiya slabbert slanger sobukwe sokoine sokutu solomons sondashi sonjica sooklal sosan sossion sowore
sowunmi spio-garbrah ssebagala ssebugwawo ssebuliba ssegawa sseggona ssegirinya ssekitoleko ssemanda ssemogerere
ssemujju ssenkusu sserumaga sserunjogi sserunkuuma ssewungu ssimbwa staggie stofile strydom sugow suhuyini sulemana
suliman suluhu sumari sumaye sungusia supuni suswam suttner suwareh swanepoel swapo swaray sylva tabally tabong
tachie-menson taddesse tadele tafese tafesse tafida tagoe tagwireyi takang takawira takele talam talgalla tambadou
tambala tambo tambour tamfu tamirat tamrat tandoh tandwa tapang tapfumaneyi tarabi tarawalie tarawallie tarimba tarimo
tarka tarsan tavengwa tawiah tayong tefera teferi teferra teffo tegegne tegenu tekere tekeste teklehaimanot
teklemariam tekola tembenu tensay terblanche terefa tesfahun teshale tettey tewolde thabethe thabo themba thiik
thindwa thobejane thole tholley thotho thugwana thulare thullah tibagalana tibaijuka tibebu tigabu tigist tijani tilde
timba timbo tinkasiimire tirop tiruneh tizeba tjongarero tladi tlakula tlhabi tlhagale tobias tobiko todwong tokpah
tolashe tolbert tolcha tolera tolossa tombong tongogara toperesu torkornoo toroitich tororei towett trollip tsatsu
tsedu tsega tsenase tsenengamu tsenoli tshishonga tshivhase tshuma tshwaku tshwete tsikata tsogwane tsumba tsunga
tumuhimbise tumukunde tumwesigye tundu tunoi turahi turaki turinawe turyagyenda turyahikayo turyamuhika tushabe
tusiime tuuryare tuwei tuyisenge tuyishime tuyizere twahirwa twala twalib tweah twehway twesige twinamasiko
twinamatsiko tyatyam tyoden ubani udeze udoji udoma uduaghan ueitele ugbesia ugboaja ugirashebuja ugwueze uhuru
ukachukwu ukeje ukiwe ukpabio ukpong ulasi ulega ulemu umana umeano umezulike umoru umugwaneza umuhire umuhoza umukoro
umulisa umurerwa umurungi umutesi umutoni umuvunyi unachukwu undenge undiandeye urassa urhobo urujeni usengimana usman
utete utomi uutoni uwacu uwaifo uwais uwamahoro uwayezu uwazuruike uwera uwineza uwingabire uwizeyimana uzamukunda
uzodimma uzoho vamboi van-rooyen van-wyk van-zyl vanderpuije vanderpuye vandy varney verdier verdzekov verwoerd vubem
vundla vuwa-kaunda waare wabara wadyajena waihenya wainaina wairimu waithaka waithera waiyaki wakjira wakuma walelign
walibora walubita walusimbi wamae wamakko wamatangi wambora wambua wambugu wambuzi wamuchomba wandale wang-ombe wanga
wangadya wangamati wangombe wangui wangwe wanja wanjala wanjigi wanyande wanyoike wapakhabulo wardheere warfa warioba
waruguru waruhiu wassira wasswa watongola waweru weedor wekwete welteji werikhe wesseh wetang-ula weyers willemse
wirba wiredu wodajo wokuri woldeamanuel woldegiorgis woldemichael woldeselassie woldeyes woldu wolokollie wondimu
wondwossen workneh wotorson woyome wurie wynter xildhiban xingwana yaboah yacoob yadete yadudu yakobo yakowa yalew
yallah yaluma yamoah yankah yankey yansaneh yar-adua yared yarisow yarkpawolo yarrow yasin yassir yatich yaula
yehualaw yekeh yelpaala yengeni yerima yeshaneh yeshitela yillah yilwatada yimam yimer yinager yirga yoonis yousuf
yumkella yunishe yusuf-haji yusufu zaake zakaria zakzaky zamani zanetor zaroug zarzar zegeye zeleke zemedkun zenebe
zergaw zerihun zewdie zgambo zhanda ziganira zigira zikhale zikode zimondi zimulinda zimuto zinabu zindoga zinyama
zitha zivhu zokwana zumani zungeru zungula zvidzai zvinavashe zvobgo zvoma zwelithini zwizwai zyambo zyuulu
`;

/** First names of English-speaking Africa, folded. */
export const anglophoneGivenNames = `
abdalla abdelbagi abdelfattah abdelgadir abdelhai abdelkhalig abdelmoneim abdelrahim abdelwahid abdiasis abdiaziz
abdikani abdikarin abdillahi abdimalik abdin abdinur abdinuur abdiqani abdirahim abdishakur abdiwahab abdiwahid
abdulahi abdulai abdulaziz abdulganiyu abdulkadir abdulkareem abdulkarim abdulmalik abdulmumin abdulrahman abdulrasaq
abdulrasheed abdulsalam abdulwahab abeba abebech abera abibatu abla abuk abukar aceng achan acie adaku adamma adane
adar adau addisu adebisi adedamola adefemi adegboyega adejoke adelaja ademide aderemi aderonke adesina adesuwa adetola
adetutu adewunmi adeyemi adeyinka adhel adiatu adjoa adoch afolabi afrifa agaba agbani agyei ahaoma ahmednur aishatu
aituaje ajok akachi akech akinbode akindele akinola akintunde akinyele aklilu akpan akuac akuol alaa alaaeldin alabi
alagie alemitu alemtsehay alhagie alie alieu aliko alimamy alinafe aliyu alozie aluel alum alusine ama-serwaa amama
amarachi amare amer amerley amna amondi amos ampem amran amro amsale anab anane anayo andualem anesu angeth aniekan
aniete aniyikaye anotida anuoluwapo apiyo apollo arinda arinze arit arkebe asabe asegid ashatu ashenafi asim asnakech
assan assefa asuquo atanda ategeka atong atupele augusta austin awadalla awadelkarim aweis aweso axmed ayaan ayak
ayalnesh ayantu ayobami ayokunle ayoola ayotunde ayuma azeez azwi babafemi babagana babalola babalwa babucarr bailor
bakili bakri balikuddembe bandile banka barbra barigye barima bashiir bashiru bassey bathabile batulo bayo bealu
behailu belachew belaynesh berihu bernadetha bester bethlehem bhekifa bhekokwakhe bintony birungi bishar bisi bizunesh
boadiwaa boaz bockarie boitumelo bolanle bolarinwa bonaventura bonface bongiwe boniface bonolo bontu borbor bosco
bosun brezhnev brigid brima buba bubacarr bukunmi buramanding burhaan bushra busola buyisiwe buzunesh bwalya
byamugisha caasho cabdi caydiid chabota chaltu chanju chelagat chelangat chemutai chengetai chenjerai chepkirui
chepkoech chernor cheruto chibueze chibuzo chichi chidera chidiebere chidimma chido chidozie chiemeka chifundo
chifuniro chigozie chike chikezie chikodi chikondi chikosa chikumbutso chilumba chimaobi chimezie chimwemwe chinaza
chinenye chinwendu chiratidzo chishala chisomo chitalu chiwetalu chiyembekezo chomba choolwe chudi chukwuebuka
chukwuka chukwuma chukwunonso collins cuthbert daahir dabira dagim dagnachew dahiru daimon daliso dalitso danai
danladi dare dayo debebe debo deeqa degitu dela demola deola dereje dessalegn dhahabo dicksons dike dikeledi dimeji
dineo dipo diriba doreen dotto dotun doyin dumile dumisa duniyo dzifa dzigbodi ebelechukwu ebere eberechi ebou
ebrahima ebrima ebuka ebyan edidiong edinam edris efosa eguono ehimwenma ejegayehu ejiro ekene ekenedirichukwu ekong
ekpo ekua eleni elfadil elfatih elfinesh elhadi elikem elikplim elinam eliud elmi elorm eltayeb eltigani emem emenike
emmah emmanuela enala enam endalkachew enock ensa enyinnaya esau esengo eshetu esinam esnath esosa essa estery etim
etornam etukudo eucharia eusebia evaline evans everisto eyob ezinne ezinwa faadumo faarax fabakary fackson fadumo
fadzayi fafa faiza famara fana fantu fardowsa fartuun fashion fashola fathi fathiya fatmata fatoumatta fawziya fekadu
felistas felly festus feven feyisa feyisara fezeka fidelis filsan finda fisseha foday fola folabi folakemi folorunsho
folorunso foluke foluso fortunate fowsiyo freweyni frobisher fungisai funmi funsho funso gaafar gamal ganiyu gassimu
gatluak gatwech gaudence gbemi gcina gebre gebregziabher gebremichael gedion gelete gemechu getaneh gete gibril
gibrilla githinji givemore gladson godbless godwills godwin goodwill gospel gotytom gudaf gugu gugulethu guteni habibu
haddy hafiz hafsat hagos hajir halifa halimat halimo hamat hamis hamse hana hanadi happyton haron haruna hassani
hastings haswell hatim hawo hetherwick hezron hiba hibaaq hibo hindowa hisham hiwot hiwotie hlaudi hlonipha hodo
hopewell hussen hyvon ibado ibidun ibim ibinabo ibtisam ifechukwu ifedayo ifedolapo igho ihsan ihuoma ijabo ijeoma
ikechi ikhlas ikpeme ilwad iniobong innocentia intisar inyang iqra iretiola irungu isam isata isatou isaya isha isma
isyaku itai itoro itumeleng iyiola iyke izzeldin jabril jabu jacquemain jainaba jaineba jairus jappie jawahir jawar
jeannot jebbeh jelani jemimah jemutai jeneba jepchirchir jepkosgei jeptum jeruto jimoh joab joash johnstone jomo
jongani josephus josphat josphine jovia jubril jumaa jumanne junaid kaafi kabaso kabelo kabir kadie kadijatu kafui
kaguta kagwiria kahinda kaifala kalaluka kalkidan kaltun kalu kaluki kalusha kamal kamande kamil kamogelo kamoru
kampamba kanayo kandeh kapembwa karabo karanja kasebamashila kashim kasonde kassahun kasuba kathure katlego katongo
kavata keabetswe keagile kebba kebby kedir keitumetse kelfala kenechukwu kenias kenosi kevwe kewve kgomotso kgotso
khadar khadijo khadra khanyi khanyiso khaya kheri khulani khumbize khumbo khusela khwima kiambi kibiwot kidane kidist
kiiza kimathi kimeli kioko kipchoge kipchumba kiplagat kipruto kiptoo kirsty kitabu kitila kizito kola kolade kolapo
koleoso komba kona konadu kondi kondwani korkor korshi kosi kudirat kudzai kudzanai kudzayi kukua kuma kumba kundai
kwabia kwabla kwadjo kwami kwasiwa kyomugisha labaran ladipo lamecha lameck lamin landing laryea lateef lawal lawan
learnmore lebo lefa legese lehlogonolo lehlohonolo lelisa lenah lensa lesedi lesego lethabo letlhogonolo leulseged
levison lidya likando limbani limbikani limia lindani lindelwa lindo liyoka lizeka lizo loise lokeri lokoroi lonah
lovemore loveness loyiso lubasi lubega luchenza luckmore luckyboy lufuno luka lukman lukuvi lulama lulamile lulit
lumumba lungi lungisa lusungu luthando lutho luul luvo luyanda luyolo maada maame mabinty mabvuto madalitso madoda
maduabuchi magdi mahawa mahdi mahjoub mahlengi mahlet maikudi mairo makafui makebi makhosini makida makinde
makomborero makuac malachy malambo malita malusi mamello mamitu mamma mamokgethi mamoun manasseh mandisa mangaliso
manqoba manso manute manyok mapalo maritu marvellous masauko masechaba masego mashair masimba masiye masoud masozi
mathews matildah maudy mawuko mawunyo maxamed mayamiko mayom mbali mbang mbhazima mbithe mbongeni mbulelo mbumba
mbuyiseni mbwana mcebo mduduzi medard megertu melat memunatu mengistu mercy meskerem messeh mestawet mewael mfon
mfundo mfuneko mhlengi mihret mikias milcah milkesa mimi minas mirembe misheck misozi mizengo mmamoloko mncedisi
mninwa moges mohieddin moipone mokgadi momodou momodu mondli monsurat moraa morlai moruf mosa mosima motlatsi mpendulo
mphatso mphumzi mrisho mthandeni mthobisi mthokozisi mthuli muawia mubanga mubarak muchadeyi muchaneta muchindu
mudashiru mudathir mueni mugabi muhindo muhiyadin muideen mujahid mukasa mukhtaar mukuka muleya muloongo mulu mulualem
mumba mumbi mumbua mumina muna munachi munasar munashe munda mundia munir muritala musiliu musonda mustaf musu mutasim
mutaz mutebi mutheu mutiu muxiyadiin mveleli mwai mwanahamisi mwangala mwape mwawi mweemba mwenya mwesigwa mwewa
mwigulu mwila mwiza mxolisi mzikayise mzilikazi mzimasi mzwakhe mzwanele nabieu nachilala naciima nafisa nafisat nagla
nahid naisula nakalema nakiganda nalishebo naluyima namaganda namakau namata namhla namukasa namukolo namutebi
nandipha nansubuga nantongo nape nardos nasimiyu nasra nazik ncedo nchimunya ndabezinhle ndaula nderitu ndileka ndinda
ndivhuho ndolleh ndubuisi nduka nduku ndumiso nebiyu nelisiwe neliswa nenneh netsai netsanet ngonidzashe ngosa ngosha
nhial nhyira nickel nigist nimat nimo njambi njavwa njekwa njonjo nkandu nkateko nkechinyere nkemdilim nkiruka nkosana
nkosi nkosikhona nkoyo nkululeko nkunim nnaemeka nneka nneoma nobantu nobuhle nobulali nobuntu nocawe noella nokubonga
nokukhanya nokulunga nokuzola nolitha nolwandle nomagugu nomalanga nomatter nombulelo nombuso nomonde nompumelelo
nomsa nomthandazo nomusa nomvuyo nomzamo nonceba nondumiso nonkosi nontando nontobeko nontsikelelo nozizwe nozuko
nqaba nqobani nqobizitha nsofwa nsubuga ntandazo ntando ntombenhle ntombifuthi ntsikelelo ntsiki ntumbanzondo ntuthuko
nwamaka nyaboke nyachangkuoth nyadeng nyadol nyaguthii nyakim nyakong nyakuoth nyaluak nyamal nyamekye nyanchama
nyandit nyankiir nyanut nyaradzo nyiko nyima oageng obadiah obedience obeng obey obianuju obiora obiri ochola odinaka
odion ogechi oghenekaro ogochukwu ogonna ogugua ohemaa oheneba okatakyie okon okpara okwudili olabode oladapo oladayo
oladipo oladotun olaitan olajide olalekan olamilekan olanike olaniyi olaolu olarewaju olashubomi olatunde olatunji
olawunmi olisa oloo olubunmi oluchi oludele oludotun olufunso olugbenga olugbolahan olukemi olukoya olukunle olum
olumuyiwa oluremi olusanya oluseun oluseye olusoji oluwabunmi oluwaseyifunmi oluwatobi oluwatoyin oluyemi oluyinka
omary omolade omolayo omondi omonigho omoniyi omotunde omowunmi omoyele onesmo onesmus onkgopotse onuoha onyedikachi
onyema onyinye onyinyechi oratile oreoluwa osagiede osahon osama osamudiamen osaretin osarieme osas osaze oscarina
osei otega otim oumie ousainou ousman owuor oyay oyebanjo oyeleye oyewale oyinkansola pagan panashe papa-kwesi
pasiansi patekile patmata patson paulino paurina pemphero penina peninah petina phakamani phakamile phanice
phelekezela philemon phillan phindile phiona phiwokuhle phumelele phumla phumlani phunziro pililani pius pokuaa
pontsho posseh prisca priscah priviledge progress proscovia puot purity qali qamar qaqamba qasim qhawe qiniso raaliyo
rabab rabson rahab rahma raji ramadhan ramadhani rangarirai rasha rasheedat rashid rashidat rashidi ratanang raufu
reckford rediet refiloe reitumetse rejoice rendani rethabile rhodah riak richmore rilwan risikat risper rodgers
rofhiwa rogers rohey ronwen rooble rorisang roza rugiatu ruhakana rujeko rukayat rukevwe rukia ruqiyo ruun ruvarashe
saadiq saado sacdiyo sade sadig sadiya saffie safiya safiyo sahle-work sahlework sahr saidat saidi saidu saikou
sainabou sakhile sakhumzi sakina salaamu salako salama salamatu salawu salieu salim saliu sallieu salumu samkele
samsam sana saneliso santigie sanya saredo sarjo sarki satang sattu sautso sbahle sbongile sbusiso sebenzile sechaba
sedem sedinam seedy sefinat seidu seif seipati sekai sekesai selamawit selasi sellah sello selome semeni semiu senam
senami senbere sento senyo senzeni seriki seyram shaaban shamseldin shamsuddeen shamsudeen sheka shepherd sherifat
sheriffo shewaye shihab shina shingirai shollei shukri shumi shura shuvai sibabalwe sibahle sibongiseni sibusisiwe
siddig sifa siham sihle siisi sikhululekile sikhumbuzo sikiru sikufele silvanus simret sinazo sindiso sindiswa
sinknesh siphamandla siphesihle siphokazi siphosethu sirra sisay siseko sitana sithembile sitsofe siyabulela
siyamthanda siyavuya sizwe sodiq soji solape soneni sonwabile soreti sorie sosten ssalongo stellah stergomena stompie
strive suad sucaad sugaal suhair sulaiman sulayman suldan suleiman suleimani sullay sumaya sumia sunduzwayo sunmisola
sutume suwaibou sydwell syombua tabia tabo tabu tadala tadelech tafadzwa tafese tagelsir tahani tajudeen takele
takondwa takudzwa takunda tamandani tamani tamba tambudzai tamirat tamru taofeek taofik tapfuma tarig tariku taurai
tawona tayseer tebello tebogo tejan telahun tembeka temi temilade temilola tendero tenneh teresia teshome tetteh
thabani thabile thabisile thandazani thandazile thandokazi thato thembakazi thembeka thembekile thembelani thembisile
thenjiwe thina thobani thobile thulas thuli thulile thuso tichaona tichatonga tida tiisetso timona tineyi tinomudaishe
tinyiko tiruneh tiwonge tiyanjane tizgowere tizita tlhalefang tobechukwu tochi togara tola tolani tolosa tomi tominiyi
tonderai tonye tosin touma towera truphena tsegay tsepiso tshediso tshegofatso tshepiso tshidi tshililo tsholofelo
tsige tsitsi tsungai tumaini tumelo tumi tumisang tundu twaha ubah ubax uchechi uchechukwu udeme ufuoma ugochi ugonna
uladi ulemu umar umaro unathi upile usman uwem uzoamaka uzochukwu vaida varaidzo vimbayi violah vitumbiko vukani
vukile vusimuzi vuyelwa vuyisile vuyiswa vuyokazi vuyolwethu vwila wacera waganesh wagari wahab waithira waleed
wamaitha wambugu wambura wandile wangeci wani wanjala wanjeri wanjohi warigia warsame wasiu wavinya wayua wezi
wicknell wilkins winfred wole wondimu wonga wongani workineh workitu workua worlanyo wycliffe xaawo xasan xola xolelwa
xolile xoliswa xuseen yaayaa yabom yahaya yainkain yalemzerf yamikani yandisa yanga yanjanani yankho yankuba yasir
yassini yayra yemisrach yeukai yewo yihunilign yilkal yirgalem yohane yoliswa yomif yonas yooku yordanos yorro yosef
yoseph yousif yurub yusuff yusur zahra zainabu zakes zama zamokuhle zanetor zerihun zersenay zeynab ziakede zibele
zikhale zikhona ziliro zimkhitha zinash zindaba zinhle zintle zione ziphozonke zipporah zitto zivai ziyambi zizi
zolani zoleka zolile zoliswa zondiwe zororo zubeda zukisa zuko zuwaira zuwena zwelakhe zwelithini zwelivelile
`;
