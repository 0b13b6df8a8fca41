/** Family names of West, North, Central, East and southern Africa, folded. */
export const africanFamilyNames = `
nacoulma simpore guigma konkobo nacanabo lankoande thiombiano combary tankoano onadja yonli namoano dabire kambire
poda meda somda millogo barro zida zoure zoundi balima belem benao bere boly dabilougou dabone dipama gansonre
guiatin guire guissou ido kagambega kando kanazoe kere kologo komboigo konseibo koala lamizana lingani loada naon
neya nabole nadinga ouangrawa pacere pafadnam pitroipa sanfo savadogo sebgo semde sorgho sory soubeiga tamboura
tamini tarnagda tiemtore tiao tindano tougma wangraoua wango yanogo yerbanga yoda yugbare zagre zidouemba zinaba zore
bazie bassole kansie nebie yago toe ki pare sanon bayala bambio bougma bouyain bakyono badolo bamogo banse bonane
boussim congo dianda diasso djiguemde gampine ganame gnoumou guibre guiguemde hema kaboret kiemde kientega kiema
kielem konfe kouanda kouraogo kouda nabaloum naba nare ouermi ouiminga rabo ramde sama sampebgo sanwidi sigue sinare
sonde tassembedo tiendrebeogo tiegna tionon tou traoret yabre yaguibou yameogo zabre zampaligre zangre zalle zebango
ziba zongnaba keita diarra traore coulibaly kone dembele sissoko toure maiga cisse sangare samake sidibe diallo kante
konate doumbia dicko ag-mohamed haidara ballo berthe bagayogo bocoum boundy camara daou diakite dolo fomba fofana
guindo kassogue kouyate kodio kamian koita magassa magassouba mariko nimaga niangadou niare niambele ongoiba
poudiougou sacko sanogo sawadogo simpara sinayoko sylla tapily tembely tessougue tolo togo tangara theta thiam thera
thiero timbine tounkara tembine walet yattara yalcouye yacouba issoufou mahamadou oumarou ousmane amadou garba
hassane moussa souley ibrahim maman seini seyni idrissa boubacar adamou abdou alkassoum assoumane bazoum baraze
chaibou dandobi dan-azoumi djermakoye djibo djirmey gado gamatie gazoby goukoye harouna hamidou hambally ibro
illiassou issaka kadi kalla kane karidio kountche ladan laouali lamido lawan lawali madougou mainassara mamane marafa
massalatchi mayaki mounkaila namewa nouhou ouhoumoudou rabiou saley salissou salou seydou sidikou soumana tandja
tchangari tchiani tchiroma tiani toumba tondi yaye zakari zarami zeinabou kouassi konan kouame koffi yao kouakou
kouadio aka ake brou bedi amani adou assi assoua assamoi ahoussou adjoumani achi allah ahoua bamba bakayoko bictogo
billon ble boni botti dosso dogbo djedje dacoury diby djeha dion doukoure ehui ehouman ekra essis ettien fadika fanny
gnamien gnangbo gnahore gon goude gueu guede guei guikahue gbane gbagbo irie kacou kadjo karamoko kakou kassi kobenan
koulibaly krah kramo lago lobognon loba lia mambe meite meambly nguessan niamien niangoran nda ndri nzi ouloto
ouattara oulai sangafowa sansan seri silue soumahoro tanoh tagro tano tiacoh tiemoko tchagba touadera tuo yapi yapo
yeo yobouet zadi zamble zoro zogbo zokou zagol diop ndiaye fall faye sene sarr diouf gueye seck sow ndour mbow mbaye
niang diagne wade ka sy tall dia dieng diedhiou badji bodian sambou manga sonko goudiaby coly sagna mendy gomis
preira faty cissokho danfakha diamanka diaw diagna drame gassama gadio gakou gningue kebe khouma lam lo loum mar mane
mbacke mbengue mboup mbodj mbodji ndao ndiack ndong ndoye ngom niasse niass nguer nguirane nder pouye sadio sall samb
samba sankhare sakho seye seydi sougou tine thioub thioune thiaw tamba wane wone yade yatt bangoura conde soumah bah
barry balde diaby kaba kourouma doumbouya doumbouyah dore beavogui bilivogui loua lamah zogbelemou guilavogui haba
kolie koivogui kpoghomou onivogui mara millimouno monemou mansare oulare sagno sako saouromou soropogui souare tolno
togba yansane youla zoumanigui ould aichetou biram dah hacen lemrabott maouloud mohamedou ghazouani mint messaoud
beijel bilal hounkpatin houngbedji houngbo hountondji hounnou hessou hounsou hounkpe houessou houedanou houeto
houndete adjovi adjanohoun agbodjan agossou agbessi ahanhanzo ahouandjinou aho ahossi aikpe akplogan akpovi alapini
alladaye amoussou amoussouga adoun aplogan assogba attanasso atchade azannai azonhiho azon azondekon badarou bagnan
bio biokou bioko boko chabi codjia dagba dagnon dahoun degbe degla djenontin djogbenou djossou dossou dossa dossoumou
fagnon fanou gbaguidi gbadamassi gbedji gbegnon gbenou gnonlonfoun gnimassou glele gouda guezo kakpo kiki koukpaki
kpodar kpossou kpohinto laleye lawson loko mensah migan mito montcho nago nouatin olory orou sagbo sagbohan salifou
sehoueto seho sossa sossou soglo talon tchibozo tchala tevoedjre togbe toboula tokpo tossou vigan vlavonou wabi yabi
yehouessi yarou zinsou zannou zinzindohoue agbeyome agboyibo agbo adjogble adjakly ahoomey akakpo akpo alagbe amegan
amegnran amouzou apedo atsou aquereburu ayassor ayeva ayewadan bawara bodjona boukpessi dogbe dosseh dussey edjeba
ekoue etou fabre gnininvi kpatcha kodjo kokou kpegba klassou lare mally messan nabourema ouro pere sambiani sanda
santos tchabinandi tchalim tchassim tozoun tsegan tulassi yaya zoumaro gbenyo tigiri lansana mbia biyong owona ondoa
ondo onana omgba olinga nkoulou nkodo ngono ngo ngah ndongo ndzana mvondo mvogo mbarga mbassi mbida mengue messi
menye mballa belinga belibi biwole bikoula ateba atangana assomo assoumou amougou abena abah abega ebogo edzoa effa
ekani eyenga essomba essono etoga etoundi fouda fotso fotsing fokou foka foning kamga kamdem kamto kana kenfack kenne
kuate kouam lontsi mbah mbouda moukoko mouelle moukouri mounchipou njoya nana ngassa ngoh ngwa nfor ngala nkeng
nkwain nkwenti noubissi ntamack njitap penda sop takam talla tagne tankeu tchakounte tchatchouang tchuente tsimi
wandji wamba yondo yang zambo ze zoa ayuk agbor achu awah fru fonka tabe tanyi tumasang mahamat hissene habre deby
idriss abakar abderaman adoum ahmat allamine allabatna bachir baroud bouba brahim dadnadji dago djerassem djimet
djimrangar djitog kabadi kamougue kebir kebzabo koulamallah laokein mahadjir malloum mbairo mbaikoubou nadji nadjita
naimbaye ngarbaroum nodjigoto ngarlejy oumar padacke saleh succes tahir tchere tombalbaye tolli weddeye yorongar
youssouf zene obiang oyono ondimba nguema mba mbadinga mboumba moubamba mouele moundounga moussavou mouity mouloungui
ngoua ngouoni nzamba nze nzigou nzouba obame obone ogandaga ogoulinguende oligui onanga ossouka owono raponda rawiri
rogombe boussamba bouassa boundzanga boukoubi engone essone essonghe immongault makaya makosso mambou mabiala maganga
mihindou minko mintsa mebiame nkoghe tchango sassou nguesso makita malonga massamba mboulou mokoki mouamba moungalla
moukouyi ngoma ngakosso nkounkou okemba okombi okiemy ossebi tchicaya bouity bemba biyoudi bitsindou boungou dzon
gokana ibara ikouebe itoua kolelas kinkela loubaki loemba louvouezo lekoundzou mabondzo matondo kabila tshisekedi
kamerhe lukonde tshibanda tshilombo tshala ilunga kasongo kabongo kabeya kalala kalonji kalombo kamwanya kanku
kapanga katumbi kazadi kitenge lumumba lubaya lukusa lusamba mabunda mbuyi mbusa mbombo mpoyo mputu muamba mubiala
mukendi mukuna mukwege mulamba mulumba mutamba mutombo muyaya muyembe mwamba mwanza ngalula ngoy ngoyi nkulu ntumba
nyembo sesanga shabani sakombi suminwa tambwe tshimanga wembi yav bahati bisimwa bosembe boshab byamungu fayulu
kambale kahindo kakule kasereka katembo kyungu lokondo mastaki matata mapenzi mbokani mende monsengwo muhindo
musavuli ndombasi paluku bozize meckassoua gbezera gondjout ngaissona ngrebada ngoupande dologuele sarandji patasse
kolingba doubane yangongo samba-panza kagame habyarimana bizimungu habimana hakizimana hategekimana kabarebe kamanzi
karemera kayitesi kayumba mugabo mugisha mukamana mukantabana mukeshimana munyaneza munyakazi murekezi murigande
musoni mushikiwabo nsengiyumva nshimiyimana ntaganda ndayisaba ndayizeye ndayishimiye nduhungirehe ngabo ngirente
ngoga niyigena niyonzima nkurunziza nsabimana ntawukuriryayo nyamwasa nyirahabimana rugira rusesabagina rutaremara
rwigema sezibera sendashonga sindimwo twagirayezu twagiramungu uwase uwamariya uwimana uwizeye bucyana bunyoni buyoya
bagaza bigirimana ciza hatungimana manirakiza minani nahimana ndikumana ndikuriyo niyongabo nibigira niyonkuru
nkezabahizi nzeyimana nzopfabarushe rwasa sinzohagera sibomana rajoelina ravalomanana rajaonarimampianina ratsiraka
rakotomalala rakotoarisoa rakotondrabe rakotonirina randrianarisoa randriamanantsoa ramanantsoa razafindrakoto
razafimahaleo razanamahasoa andriamanana andrianarivo andriantsitohaina andrianainarivelo andriamahazo rabemananjara
rabetafika raharimanana ralaimihoatra rasoanaivo rasolofoniaina ravelomanantsoa zafy tantely assoumani azali sambi
boina msaidie houmed mohamed-daoud ramgoolam jugnauth berenger boolell duval bachelet faure ramkalawan michel guelleh
aptidon warsama bourhan dileita abdoulkader egueh bouteflika tebboune benali benbella belaid belkacem benkhadda
bensalah boudiaf boumediene bouhired boumerdassi chengriha djerad djaballah ghlamallah hamrouche hanoune kaid lamamra
larbaoui makri mebarki ouyahia rebrab sellal tabbi zerhouni zeroual ziari aouchiche attaf benabderrahmane benchaabane
benyounes bouslimani merabet mokrani saidi saidani slimani mahrez bennacer bounedjah boudaoui belmadi petkovic
akhannouch benkirane bourita laftit hammouchi amzazi bensaid benmoussa berrada chorfi elalamy elotmani fassi-fihri
filali guerraoui hakimi hilali idrissi jettou lamrabet mansouri mezzour naciri ouahbi ouazzani regragui sadiki skalli
tahiri tazi youssoufi zniber bennis benjelloun bouanou alaoui laraki lahlou bourguiba ghannouchi essebsi saied chahed
jebali laarayedh marzouki mechichi bouden chebbi hamma jomaa kefi maalej mestiri mzali nouira trabelsi abdelmoumen
ayari belhaj benamor bouchamaoui chaouachi dhaouadi gharbi jaziri jendoubi khelifi mhenni msakni ouertani riahi sassi
slama toumi zitouni zouari haftar dbeibah serraj bashagha menfi mishri kadhafi gaddafi zeidan tinubu shettima buhari
osinbajo obasanjo jonathan atiku kwankwaso wike fubara sanwo-olu soludo okonjo iweala okafor okeke okoro okonkwo
okorie okoye obi obiora nwosu nwachukwu nwankwo nwabueze nnamani nnadi onyeama onyema onyekachi uche ugwu ugwuanyi
umahi uzodinma eze ezeh ezekwesili ekweremadu chukwuma chukwu chidoka anyanwu azikiwe ojukwu mbadinuju ikpeazu
ihedioha kalu orji otti akpabio emmanuel udom eno ibom essien bassey effiong ekpo etim inyang nsima okon adebayo
adeleke adesina adeyemi adeyeye adegoke adewale adewole adekunle ademola adeoye afolabi agunloye akande akintola
akinola akinyemi akinwunmi alake aregbesola awolowo ayodele babalola bakare balogun fashola fagbemi fayemi fayose
falana gbajabiamila ige makinde oduya ogunlesi ogundipe ojo oke okunola oladele oladipo olaniyan olawale olatunji
olayinka olonisakin olubunmi omotoso oni onanuga osoba oyebanji oyedepo oyetola soyinka tofa abba abacha abiodun
aliyu ardo babangida bagudu bala bello bichi bindow buni danjuma dankwambo dikko dogara el-rufai ganduje gaya gumi
gusau idris inuwa jega kachallah katsina kuti lamorde magu malami maina marwa masari matawalle mohammed monguno muazu
namadi nasarawa ningi ribadu sambo sani shagari shehu shekarau tambuwal tukur umar yakubu yaradua yusuf zubairu zulum
mahama akufo bawumia kufuor rawlings nkrumah ofori osei owusu boateng boakye bonsu amoah amoako ampofo ansah anane
annan antwi appiah asamoah asante asare asiedu asiamah ayariga ablakwa addo adjei adomako afriyie agyekum agyeman
agyemang agyei akoto ameyaw amponsah awuah baah badu baffoe bediako botchwey bagbin darko dery domelevo dwamena
forson frimpong gyamfi gyan haruna iddrisu jinapor kwarteng kyei kyerematen minta mornah nketia nkansah nyarko obeng
ocran odoi ofosu okyere opoku oppong oquaye otchere otoo owusuaa prempeh quansah quartey sarpong sarkodie tetteh twum
yeboah bimpong dumor fiifi kwetey ayensu koroma kamara kanu sesay conteh bangura turay kargbo mansaray jalloh jusu
fofanah weah boakai sirleaf taylor tubman doe gbowee cooper dennis howard-taylor barrow jammeh jawara darboe ceesay
jallow jatta touray njie sanneh bojang manneh saidy sowe drammeh kenyatta ruto odinga gachagua kindiki musyoka
mudavadi wetangula karua kalonzo kamau kariuki kimani kinuthia kiprop kiprono kiptoo kipchoge kipchumba kiplagat
kipruto kiunjuri koech korir kosgei langat mutai ngetich rono rotich sang tanui tergat chebet cheboi chelimo
chepkoech chepngeno cheruiyot chesang jepchirchir jepkosgei gathungu gitau githae githinji githongo gitobu karanja
kagwe kibaki kibe kihika macharia mathenge mbugua muchiri mugo muigai muite murkomen muriithi murungi mureithi
muthama mutua mutunga mwangi mwaura ndirangu ndungu nderitu ngugi njeri njoroge njuguna nyaga nyambura nyokabi thuku
waiguru waititu waiganjo wambui wamalwa wangari wanjiku wanjiru wekesa wafula wanyama wanyonyi barasa khalwale
makokha mukhisa namwamba nyongesa oparanya simiyu adhiambo akinyi akoth anyango atieno achieng awuor juma mboya
midiwo obado obama ochieng odhiambo ogolla ogot ojwang okoth oloo omollo omondi onyango opiyo orengo otieno otiende
ouko owino owuor oyugi raila kaparo lenku leshore lekuton nkaissery ole matiangi mogaka momanyi moraa nyachae nyaribo
ombati onchari ongeri onsare osoro bosire gesora kerubo magara joho mvurya nassir shahbal kingi khamisi hassan duale
farah haji museveni besigye kyagulanyi bobi ssentamu muhoozi kainerugaba mbabazi nankabirwa rugunda among oulanyah
kadaga tumwebaze tumwine tayebwa akol amuriat aceng byarugaba byanyima bwambale ecweru kasaija kasule katumba kamuntu
kawooya kayihura kiggundu kiwanda kiwanuka kizza lokodo lubega lukwago lumala luyirika mao matembe mugabe mugerwa
muganga mugenyi mukasa mulindwa musisi musoke mutebi muyingo namuganza nabakooba nakalema nakate nalule namukwaya
nandutu nansubuga nantaba nsubuga ntege nuwagaba ochola odongo okello okot olanya opio oryem otafiire rwabwogo ssali
ssebaggala ssebunya ssekandi ssekikubo ssemakula ssempijja ssenyonyi ssewanyana tumusiime twinomugisha wamala zziwa
magufuli samia kikwete mkapa nyerere mwinyi mpango majaliwa lissu mbowe zitto membe lowassa makamba mwigulu nchemba
nape nnauye ndugai tulia ackson maalim seif shein masauni kabudi kassim kitila lukuvi makonda mahiga malima mbarawa
mchengerwa mdee mghwira mhagama mnyika mollel msigwa mtaka muhongo mwakyembe mwambe mwalimu ngeleja sitta ummy abiy
ahmed hailemariam desalegn zenawi sahle-work taye demeke mekonnen gedion temesgen debretsion gebremichael getachew
reda tsadkan tadesse worede tedros adhanom ghebreyesus tsegaye kebede bekele gebrselassie dibaba tola tesfaye teshome
tilahun tariku woldemariam wolde worku yilma yohannes zewde abebe abate alemayehu alemu assefa ayele belachew berhanu
beyene birhanu dagnew desta eshete fikre fikadu girma gebre gebremedhin gebreselassie getahun haile hailu kassa
kidane lemma mamo mengistu mulugeta negash regassa seyoum shiferaw sisay solomon tekle abera tulu legesse lencho
jawar merga gudina bulcha afwerki isaias yemane gebreab osman farmaajo mohamud sheikh khaire roble deni madobe
lafta-gareen guudlaawe qoorqoor bihi cirro irro abdi abdirahman abdullahi adan barre dahir egal elmi guled hersi jama
nur omaar osoble shire warsame bashir burhan hamdok hemedti dagalo turabi mahdi mirghani arman aggar minnawi gibril
kiir machar garang mayardit bol deng dhieu gai gatluak kuol lado lual makuei malong manyang mabior nhial nyandeng
pagan riek tut taban wani igga gatwech ramaphosa zuma mbeki mandela motlanthe malema steenhuisen zille maimane
mashaba mabuza mantashe gordhan cele mkhwebane mchunu lesufi makhura magashule mapisa-nqakula mokonyane motsepe
motshekga mthethwa mthembu nkoana-mashabane nkosi nkosazana nene ntshavheni nxesi nzimande pandor pahad patel radebe
sexwale shilowa sisulu sitole tau xaba xasa zikalala zulu buthelezi dhlomo dlamini dube gumede hlongwane khumalo
khoza mabaso madonsela mahlangu majola makhanya maseko mashego masondo mbatha mbalula mdluli mhlongo mkhize mlambo
mokoena mokwena molefe moloi molewa mosimane motaung mthombeni mtshali mudau mulaudzi naidoo ndaba ndlovu ngcobo
ngubane ngwenya nhlapo nkabinde nkuna ntuli nyembezi pillay phiri ramathuba sithole sibiya sibanda shabangu shabalala
shezi tshabalala vilakazi zondo zungu zwane botha coetzee du-plessis kruger mulder pretorius smuts swart steyn
van-der-merwe venter vorster mnangagwa chamisa tsvangirai chiwenga biti mutsvangwa moyo mpofu ncube nkomo charamba
chinamasa chidzonga chikwinya gutu hove khupe kasukuwere madzore mangoma mangwana mashingaidze matanga mliswa mohadi
mudenda mudede muchinguri mujuru mutasa mutodi mzembi nyathi shumba sikhala zhuwao ziyambi hichilema lungu chiluba
kaunda mwanawasa sata banda mutharika chakwera chilima muluzi mulenga mumba mwila mwale mwansa nawakwi sichinga
simuusa siliya tembo zimba nyirenda kachali msowoya mvula gondwe kaliati kamphale kumwenda masisi khama mogae geingob
mbumba nandi-ndaitwah pohamba nujoma amukwa hamutenya iipumbu kuugongelwa shaanika swartbooi venaani nyusi chapo
mondlane momade guebuza chissano machel dhlakama machava macuacua manjate matsinhe muchanga sitoe tembe lourenco
dos-santos neto savimbi samakuva chivukuvuku kopelipa vicente cabaca jamba lukamba matekane thabane mosisili majoro
metsing maseribane mswati gamedze sikhondze
abdoulkarimou adande adanlin adjamagbo adjavon adjinakou affi agbegnenou agbossou ahipeaud ahizi ahlonko ahounou
aidara akindes akiobe aklesso aklassou akotchaye akpaki akpovy aldjouma alassani allagbe aly ameganvi amegboh amichia
anani andoh anzoumana apevon arouna assale assamoa assih assoa attieke attolou avlessi awesso ayivi ayivor azima
bacharou badiane badiel badini badjagou baguian bagbiegue bakhoum bakouan banao bangre banhoro banna basinga bassinga
bassono bathily batchassi batraki bayoko bayili behanzin bekoutare belemsaga beugre bilgho blehoue boccovi bohoun
bokodjin bombiri bonzi bonkian bougouma bouabre boudo boumbou boussari boussini bouttu cakpo carabiri cissoko
coulidiati conombo couchoro dabre dabla dadie daffe dagbegnon daho damey dandjinou danon dansokho dargo dassaboute
datondji degboe degbey degnide deguenon dembo diabira diackite diagana diaite diakhate diakhite diakho diamoutene
diandy dianga diangone diao diassy diattara diawo dibate dieme diene digbeu dimbri diokou diongue diouck diougar
djagba djalo dje djelle djessa djidonou djigbenou djigo djiguiba djimadoum djimbi djitte djosse dogbovi doffou doho
dohou domingo donwahi dopavogui dossou-yovo douamba doubogan doudjo doulougou douti dramani dzidzinyo eboule edjam
egboou ehivet ehouzou ehuzu elegbede embalo etile ezin fakambi falade farama farota fassassi fatondji fayomi feindouno
fiogbe folikpo fousseni fousseyni gaba gabiam gandaho ganou ganse gassem gbangbola gbegbe gbenonchi gbessemehlan
gbeasor gbian gbikpi gbongbon gbonsou gninafon gnambode gnansounou gnonsian gogbe gogue gomina gondo goncalves gossou
goumou goumbri gountou grogna guehi guebre guedj guenda guibert guidanyi guikaoui guilao guiro guisse hamani haoudou
hazoume hebie hien hodonou hodouto honvo houede houenou houessinon houinsou houndjo houngbadji houngnibo houssou
houssounou iboudo idani idji issifou jabbie kadanga kagnassi kagone kalmogho kaloga kalou kam kamagate kamano kamenan
kandolo kanfitine kansaye kantiono karambiri kargougou karidioula kassamba kassinde katakou katche kazaliou kebbe
kelefa kereban kesse ketoh ki-zerbo kienou kieno kindo kinvi kletchi klutse knakatou kodjovi koffigoh kogoe kolani
kolou koma konare konde kondi kontogom kouao koulemou koulou koumare koumoin koundouno kounkoro kousse koussey koutaba
kouma kpabre kpade kpatchavi kpatchaa kpekou kpogodo kpogomou kpotogbe krizo ky kyendrebeogo labite lacina lagou laidi
lankouande latondji lawani lekoto liliou logossou lougbegnon lougue maboudou makalou makou mamalepot mangane mangoua
massina matagne medagbe medegan meledje menougbe millimono miyigbena mongbo monnou moudachirou moumouni mouyabi naboho
nadjombe nagalo nagnonhou nahm nanema napon napporn natama nawoutou nayo n-cho n-dao ndaw ndir n-guessan n-gouan n-dri
n-dah n-diaye n-djai n-faly n-tcha niada niangao niangaly niamke nicolaou niczem ningbinnin niouga noba nogo noukpo
novignon ntji ocloo odjo ogbon ogouwale okri olaffa olihide olympio ouangraoua ouangre ouaro ouassa ouegnin oueni
ouensanga ouensou ouleguem oulla oumba ouologuem oupoh ouro-agoro ouro-bang-na ourouwankou ouro-sama padonou parkouda
patinvoh pierema poussi quashie quattara sabi sacca sadikou sagadou saizonou salami salembere salia samadoulougou
samani samassekou sambare sandouidi sane sangla sangna sanny sanwogou sarame sarambe satche savi sawaneh sedegbe
segbeaya segla segbo semega semon senami senou sessinou sempore sereme sery sessou seybou sehlin siene sindemion
singbo sinkare sinsin sissao sissouma sivahoue soares sodji sodokin sodjiedo sogoba sohou sokoundo solitoki sombie
sompare songbian sossoukpe soudre soudou soumanou soumaoro sougue soulama sountoura souna soura sowadogo sworo tagbana
takpara tall-sall taouba taofic tawe tayorou tchabi tchalla tchakei tchakondo tchane tchangai tchatikpi tchedji tcheou
tchobo tchoulou tegbe tehoua tengue thiandoum thianar thiao thieba tiama tieno tignegre tilinti tinguiano tiono
titikpina tobossi toeni tokpanou tomede tomety tompoudi tona tonato tonde toppe torou tossa tossavi toudonou touhouli
tounde trazie tulinabo tsikplonou valian vali vieyra vignigbe vodouhe voho wangrawa wangre wanep watara wattao
weleguela wodie womey wonou worou yabouri yarga yelemou yelbi yehouetome yombo yombouno yonaba yougbare youlou yovo
zabsonre zanga zanou zannoutagni zebie zoma zombre zono zorome zossou zoubga zoumarou zoumenou zounmenou zoutene
cheikhna dahmane lehbib abeid ould-cheikh thiombano
`;

/** First names of the same countries beside those of European origin, folded. */
export const africanGivenNames = `
wendkuni wendpanga wendyam wendlassida wendemi rimwaya rasmata raogo tiga tenga poko nongma noaga nobila lamoussa
lassane larba koudbi kibsa issiaka inoussa hamado gomtibo boukare boureima bibata azeta awa alizeta alimata adjaratou
rakieta rasmane rosine salamata sambo sibdou sitafa souhaibou talato tegawende timbiandou yamba yembi yempabou zenabo
zakalia assetou djelika diahara fanta fatoumata fily founeke gaoussou hawa kadiatou kalilou kankou karounga
korotoumou korotimi maimouna makan mamoutou massaran maya mody nana nagnouma nantenin niagale oumou rokiatou sadio
safiatou saran sekouba seyba sirantou siaka sory soumeylou tahirou tata tiecoura tieman tiekoura youma yaya zoumana
choguel assimi ismael modibo malick abdoulkarim abdoulrazak aboubacar achirou adamou aichatou alhousseini alassan
assoumana boube chaibou daouda djamila fadji gambo garba habsou hadizatou halimatou hama hamsatou harou hassia ibrah
iddi illa issoufi kadri kailou laminou laouali lawali maazou mahamane malam mamane manzo mariama moutari moutala
nafissa nana-aicha nouhou ouma oumarou rabi rabiou rahamou rakia ramatou salamatou saley salifou salissou samaila
sani saratou seyni souleymane sahabi tanimoune tchima tidjani yacoubou zabeirou zara zeinabou zouera adjoua affoue
ahou akissi amoin aya ahoua abenan adama amani assamoi bakary djeneba guillaume kanigui kandia kandja kigbafori konan
kouame kouassi krou loukou mamadi massogbe nanan navigue n’goran ngoran nahoua noel odette siandou sidi tene yaba
yace yah yehe zana zie ziana aida aby adja aliou ababacar aissatou amsatou anta arame assane astou babacar badou
ballago bamba bassirou bineta birame birane cheikhou codou coumba daba dado demba diabou dior djibi djily elimane
fama fary fatim fatou gorgui ibou idy issa khadidiatou khady khardiata khoudia kine lamine maguette makhtar malal
mamour mansour mame marieme mary-teuw massamba mbagnick mbaye mbene mor mouhamed moustapha ndeye ndiaga ndiouga ngone
nogaye ousseynou oumy oulimata pape papis penda rokhaya safietou serigne seynabou sidy sokhna soukeyna talla thierno
thione tidiane yacine yaye youssoupha abdou-karim alpha-oumar alhousseine bafode boubacar djenabou fode foulematou
hadja ibrahima kerfalla lancei lancine makale mamadou-saliou mamadouba mamaissata mafoudia moriba morissanda
ousmane-gaoual oumar sekou adebayo adjoavi adjovi afi agossou ahouefa ablawa akouvi akossiwa akoua amevi assiba ayawo
ayele ayaovi bignon bio codjo comlan cossi dede dossi dossou edem efoe ekoue essohanam essowe enyonam faure folly
gnon gnonnan koffi kodjo kokou komla komi komlavi kossiwa kossivi kouami kouassivi kpatcha leonce mawuli mawuena
mawussi messan meme mensah mensavi nonvignon orou senan segnon sessi sena setonji tassi tchaa yaovi yawa yawo yayi
yendoube zinsou zakari abena abenyo adiza akosua akua ama amma araba efua efya ekow esi kobina kobby kojo kodwo kofi
kwabena kwadwo kwaku kwame kwasi kwesi kweku naa nii otumfuo paa selorm yaa yaw abosede abimbola abiodun adaeze
adaobi adaora adebimpe adedayo adekunle ademola adenike adeola adesola adetokunbo adewale aisha ajibola akin akinwumi
amaka aminu amara anyim atiku ayodele ayodeji azubuike babajide babatunde bankole bamidele biodun bola bolaji bukola
bukar chibuike chibuzor chidi chidinma chiamaka chika chima chimamanda chinedu chinelo chinonso chinwe chioma
chijioke chukwudi chukwuemeka dapo dele deji ebele ebube efe eghosa ejike ekaette emeka ememobong enitan ese eyitayo
femi folake folarin folasade funke funmilayo gbenga gboyega godswill hauwa hadiza ibironke idris ifeanyi ifeoma ike
ikechukwu ikenna imo innocent isioma iyabo jide jumoke kabiru kachi kayode kehinde kelechi kemi kolawole kunle ladi
lai lanre lekan lola maryam mobolaji modupe mojisola muhammadu musa muktar nasiru ndidi ngozi nkechi nkem nkiru
nnamdi nnenna nonso nuhu nyesom obafemi obiageli obinna odunayo okechukwu okezie olabisi oladele olajumoke olakunle
olamide olanrewaju olatokunbo olawale olayemi olu olubukola oludare olufemi olufunke olukayode olumide olusegun
oluseyi olusola oluwaseun oluwaseyi oluwole omobola onyebuchi onyeka onyekachi opeyemi orji osagie osita oyin peju
remi rotimi rabiu sadiq sanusi segun seun seyi simi simisola sola sule taiwo tari tayo temitope titilayo tobi
tochukwu tokunbo tolu tope toyin tukur tunde tunji ubong uche uchenna udoka ugochukwu ukamaka umaru uzoma uzo wale
yakubu yemi yemisi yetunde yinka yomi yusuf zainab achieng adhiambo akinyi akoth anyango atieno awino awiti awuor
barasa chebet chepkemoi chepkorir cherono cherotich gathoni jebet jelimo jepchumba jepkemboi jepkorir kamau kariuki
kibet kimani kimutai kiprop kiprono kiplimo kipkemboi kipkoech kipsang kiptum kithure kipyegon makena mukami muthoni
mutua mwende mwikali nafula nanjala naliaka nekesa njeri njoki nyambura nyawira nyokabi ochieng odhiambo okoth
onyango opiyo otieno rigathi wafula wairimu waithera wambui wangari wangechi wangui wanjiku wanjiru wekesa raila
uhuru musalia moses kindiki kithinji aber acen acheng adong akello akot akullo amuge anena anyait apio arinaitwe
asiimwe atim atuhaire auma ayebare babirye byaruhanga ebong isingoma kabonesa kato kirabo kobusingye kwagala
kyomuhendo lamwaka mugisha mukisa muwanguzi nabbanja nabirye nabukenya nakato nakitto nakku nalubega nambi namara
namuli nankya natukunda nasser nyakato ochan ocen odongo ogwang ojok okello okot olweny opio oyella robinah ssanyu
tumusiime tumwesigye waiswa wasswa yoweri agnes amina asha baraka bakari bahati chausiku daudi fadhili faraja furaha
halima hamisi hussein imani jabali jakaya juma kassim khamis mariamu mashaka mohamedi mwajuma mwanaidi neema pendo
rajabu rehema salma salum samia saumu selemani shabani shukuru subira tatu tulia ummy upendo wema yusufu zaituni
zawadi zuhura clare clementine diane dieudonne esperance immaculee jeannette liberata louise marie-claire paul-marie
valens vedaste gaspard evariste pacifique aimable innocente abebe abel abiy abraha addis adanech alem alemayehu almaz
amanuel aster azeb bekele berhane berhanu birtukan biniam birhan dagmawi daniachew dawit debretsion demeke derartu
desta ephrem eskinder ermias eyerusalem fasil fikirte fitsum genet genzebe getachew getahun girma habtamu haile
hailemariam hailu hirut kebede kenenisa lemlem lemma letesenbet liya mekdes mekonnen melaku meles merera meseret
mesfin mulatu mulugeta muferiat negasso samrawit sahle seble seleshi selemon senait shimelis sileshi sintayehu
tadesse taye tewodros tedros tekle temesgen tesfaye tilahun tirunesh tigist tsega tsegaye tsehay wondwossen workneh
worknesh yared yeshi yemane yohannes zelalem zewdu zenebech abdi abdifatah abdihakim abdikarim abdinasir abdirahman
abdirashid abdirizak abdisalam abdiweli abshir aden asad ayan bashir bile dahir deqa farhan farhiya fawzia fahad
faisal guled hibaq hodan idil ifrah ilhan jama jamal kaltuma mahad maryan mohamud mukhtar muqtar nimco osman sahra
shamso sucdi ugas warsan yasin akec akuei achol adut ajak angelina apuk atem awut ayen bior chol deng garang kuol
lual machar majak majok malual manyang mayen nyandeng nyankuir nyibol peter-gatkuoth pal rebecca riek salva simon-kun
taban thon wek anele andile ayanda bheki bhekisisa blade bongani bulelani busisiwe cyril duduzane dikgang fikile
gwede jabulani julius kgalema kgosientsho khensani khumbudzo lebogang lerato lindiwe lungile lwazi makhosi mandla
mangosuthu mcebisi mmusi mosiuoa mzwandile naledi ncumisa nhlanhla njabulo nkosazana nkosinathi nomcebo nomfundo
nomvula nonkululeko nosiviwe nozipho nqobile ntombi ntombizodwa palesa panyaza phumzile pitso pravin precious refilwe
ronald sandile senzo sibongile siboniso sibusiso sifiso simphiwe sindisiwe sipho siyabonga siya solly songezo
sthembiso supra thabang thabiso thabo thandi thandeka thandiwe thembi themba thembinkosi thokozile thulani tito
trevor tshepo vuyani vuyo vusi xolani zanele zandile zamani zodwa zola zukiswa zweli zwelinzima chipo chiedza
constantino emmerson farai fadzai fungai jealousy job kembo kuda kudakwashe mavis munyaradzi nelson nyasha obert rudo
rugare ruvimbo rutendo shingai simba simbarashe taku tapiwa tariro tatenda tawanda tendai tendayi tinashe tinotenda
tongai vimbai vongai wadzanai welshman winky xolisani chalwe chanda chileshe chilufya chipolopolo chishimba edgar
frederick guy hakainde haimbe inonge kabwe kaunda lazarus levy lubinda mutale mutinta mwaba mwamba mwansa mulenga
namwali nevers njobvu rupiah saulos thokozani agostinho armando daviz eduardo felisberto filipe filomena graca
joaquim lutero manuela nampula ossufo raimundo samora venancio adalberto higino isaias jose manuel mfuca luisa ginga
andry haja hery hanitra hasina lalao mamy marc naivo ny-aina rado rivo rova solo tahina toky tovo tsiory voahangy
voahirana zo abderrahim abderrazak abdelilah abdelkrim abdellatif abdelouahab abdelouahed abdelmalek abdelmalik
abdelaali abdelhak abdelhafid abdelghani achraf adnane aimen amar amel anissa anouar arezki aymen aziza azzedine
bachira badis badr belkacem bilal boualem boutheina brahim chafik chaker chakib chawki cherifa chokri dalila dounia
driss fairouz farid farida faouzi fatiha faycal fethi fouad fouzia ghazi habiba hachemi hafid halim hamdi hamma
hanane hatem hayat hedi hicham hind houda houari hocine hamou hassiba ibtissam ikram ilyas imane imed ines jalel
jamel jaouad kamel karima khaled khadidja kheira khemaies lahcen lakhdar lamia larbi latifa leila lotfi louisa loubna
maher malek malika mehrez meriem mehdi messaoud mohcine mohsen moncef mondher monia mounia mouloud mourad mustapha
nabil nabila nacer nadir nadjat naima najat najib najla nawal nejib nizar noureddine omar othman ouafa ouassim rabah
rachida radhia rafik ramtane rania redouane rym ryad sabri saber sabrina sadek safia said salima samira samir slim
slimane sofiane souad soufiane taieb tahar tarek taoufik toufik wassila widad yahia yasmine yassin youcef younes
zakia zied zineb ziad zohra zoubir zouhair zoubida
abalo abas abass abdon abdoulatif abibata abibou ablasse ablaye aboubacrine aboudou aboudoulaye abra achta adiara
adiaratou adissa adjoa afiwa afoussata agnide agaicha akofa albachir alfousseyni alidou alimatou amidou amavi
anasthasie arba arzouma assanatou asseta assitan astan athanase ayawavi ayao ayeman ayite ayoko azara bacary batoma
benewende bila birahim birahima bokar bonaventure bougary bouraima bourahima brahima broulaye charlemagne cheickna
cherifatou chiaka coffi crepin cyriaque dahirou daro dasmane dienaba dieynaba dieretou djibrilla djime djoko
djouwairiatou dodji domoda drissa edoh elhadji elisee eloi essossimna essozimna essodina eusebe fadimata falilou
fallou famoro fati fatimatou fatouma fatoumatou filifing filomene flore fogan fousseynou francine franceline gafarou
gbati gbandi gbenoukpo gildas gnim gninan gora gueda hadiara hadidja halimatou-sadia hamade hamadoum hamadoun hamed
hampate haoua houreye ignace isidore issiakou iya izidine jacquou joanny kadia kafui kalidou kalifa kalil kangny
karidja kassoumi koami kodzo kokouvi kouadou kuami kwami lalla lansine lardia latif legre lemassou lidi limata lobi
lokman louckman maame macire madina magloire magnim mahamoudou mahmoudou maimounatou malado malicki mamata mamourou
massata matar mathurin maurille mawusse medard medoune memounatou modeste mohamoudou mory mouctar mounirou moussokoro
n-deye nabou nafi nafissatou nankan natie nestorine niakale niamoye niankoro noelie noumory ouambi oulematou oumoul
ousseni oussoumane pamoussa patinde pelagie pingdwende pognimba rachidatou rakiatou reckya sadia samou sanata sanibe
sanoussi saoudatou satou sayouba seydina sinaly sita sitan sitapha soulemane soumailou sounkalo taladi talata tassere
tenin thiemoko thiane tidiani tiecoro tiekoro tiemogo tiessi toussaint tsevi valere victorine wahabou wahab waldiodio
waly wendkouni wendlasida windpouire windlassida yacou yai yamina yandja yassa yassia youmanli youssoufou zainabou
zakaridja zalika zeina zenabou zeneb ziguila zoubeirou zuleiha
`;
