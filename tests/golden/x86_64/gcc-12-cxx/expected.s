	.file	"sample.cc"
	.text
	.section	.text._ZN4baseD2Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD2Ev
	.type	_ZN4baseD2Ev, @function
_ZN4baseD2Ev:
.LFB10:
	.cfi_startproc
	endbr64
	ret
	.cfi_endproc
.LFE10:
	.size	_ZN4baseD2Ev, .-_ZN4baseD2Ev
	.weak	_ZN4baseD1Ev
	.set	_ZN4baseD1Ev,_ZN4baseD2Ev
	.section	.text._ZN4base3getEi,"axG",@progbits,_ZN4base3getEi,comdat
	.align 2
	.p2align 4
	.weak	_ZN4base3getEi
	.type	_ZN4base3getEi, @function
_ZN4base3getEi:
.Lkpatch_old_3:
.LFB13:
	.cfi_startproc
	endbr64
	leal	1(%rsi), %eax
	ret
	.cfi_endproc
.LFE13:
	.size	_ZN4base3getEi, .-_ZN4base3getEi
.Lkpatch_old_end_3:
	.section	.text._ZN4base5otherEi,"axG",@progbits,_ZN4base5otherEi,comdat
	.align 2
	.p2align 4
	.weak	_ZN4base5otherEi
	.type	_ZN4base5otherEi, @function
_ZN4base5otherEi:
.LFB14:
	.cfi_startproc
	endbr64
	movl	%esi, %eax
	ret
	.cfi_endproc
.LFE14:
	.size	_ZN4base5otherEi, .-_ZN4base5otherEi
	.section	.text._ZN7derived5otherEi,"axG",@progbits,_ZN7derived5otherEi,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derived5otherEi
	.type	_ZN7derived5otherEi, @function
_ZN7derived5otherEi:
.LFB15:
	.cfi_startproc
	endbr64
	leal	-1(%rsi), %eax
	ret
	.cfi_endproc
.LFE15:
	.size	_ZN7derived5otherEi, .-_ZN7derived5otherEi
	.section	.text._ZN7derivedD2Ev,"axG",@progbits,_ZN7derivedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derivedD2Ev
	.type	_ZN7derivedD2Ev, @function
_ZN7derivedD2Ev:
.LFB31:
	.cfi_startproc
	endbr64
	ret
	.cfi_endproc
.LFE31:
	.size	_ZN7derivedD2Ev, .-_ZN7derivedD2Ev
	.weak	_ZN7derivedD1Ev
	.set	_ZN7derivedD1Ev,_ZN7derivedD2Ev
	.section	.text._ZN7derivedD0Ev,"axG",@progbits,_ZN7derivedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derivedD0Ev
	.type	_ZN7derivedD0Ev, @function
_ZN7derivedD0Ev:
.LFB33:
	.cfi_startproc
	endbr64
	movl	$8, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE33:
	.size	_ZN7derivedD0Ev, .-_ZN7derivedD0Ev
	.section	.text._ZN4baseD0Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD0Ev
	.type	_ZN4baseD0Ev, @function
_ZN4baseD0Ev:
.LFB12:
	.cfi_startproc
	endbr64
	movl	$8, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE12:
	.size	_ZN4baseD0Ev, .-_ZN4baseD0Ev
	.section	.rodata._Z7kind_ofi.str1.1,"aMS",@progbits,1
.LC0:
	.string	"none"
.LC1:
	.string	"one"
.LC2:
	.string	"two"
.LC3:
	.string	"three"
.LC4:
	.string	"four"
	.section	.text._Z7kind_ofi,"axG",@progbits,_Z7kind_ofi,comdat
	.p2align 4
	.weak	_Z7kind_ofi
	.type	_Z7kind_ofi, @function
_Z7kind_ofi:
.Lkpatch_old_14:
.LFB8:
	.cfi_startproc
	endbr64
	cmpl	$4, %edi
	ja	.L17
	leaq	.L12(%rip), %rdx
	movl	%edi, %edi
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.section	.rodata._Z7kind_ofi,"aG",@progbits,_Z7kind_ofi,comdat
	.align 4
	.align 4
.L12:
	.long	.L16-.L12
	.long	.L15-.L12
	.long	.L14-.L12
	.long	.L13-.L12
	.long	.L11-.L12
	.section	.text._Z7kind_ofi,"axG",@progbits,_Z7kind_ofi,comdat
	.p2align 4,,10
	.p2align 3
.L13:
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$9, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	call	_Z4seenv@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	addl	$7, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	.cfi_restore_state
	leaq	.LC0(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	_Z4seenv@PLT
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
.L17:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE8:
	.size	_Z7kind_ofi, .-_Z7kind_ofi
.Lkpatch_old_end_14:
	.text
	.p2align 4
	.globl	_Z4makei
	.type	_Z4makei, @function
_Z4makei:
.LFB16:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	testl	%edi, %edi
	movl	$8, %edi
	je	.L23
	call	_Znwm@PLT
	leaq	16+_ZTV7derived(%rip), %rdx
	movq	%rdx, (%rax)
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L23:
	.cfi_restore_state
	call	_Znwm@PLT
	leaq	16+_ZTV4base(%rip), %rcx
	movq	%rcx, (%rax)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE16:
	.size	_Z4makei, .-_Z4makei
	.section	.text.unlikely,"ax",@progbits
.LCOLDB5:
	.text
.LHOTB5:
	.p2align 4
	.globl	_Z4oncei
	.type	_Z4oncei, @function
_Z4oncei:
.Lkpatch_old_18:
.LFB24:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA24
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movzbl	_ZGVZ4onceiE5value(%rip), %eax
	testb	%al, %al
	je	.L37
.L28:
	movl	_ZZ4onceiE5value(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L37:
	.cfi_restore_state
	leaq	_ZGVZ4onceiE5value(%rip), %rbp
	movq	%rbp, %rdi
	call	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	je	.L28
.LEHB0:
	call	_Z4seenv@PLT
.LEHE0:
	movq	%rbp, %rdi
	movl	%eax, _ZZ4onceiE5value(%rip)
	call	__cxa_guard_release@PLT
	movl	_ZZ4onceiE5value(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L31:
	.cfi_restore_state
	endbr64
	movq	%rax, %rbx
	jmp	.L30
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
.LLSDA24:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE24-.LLSDACSB24
.LLSDACSB24:
	.uleb128 .LEHB0-.LFB24
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L31-.LFB24
	.uleb128 0
.LLSDACSE24:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC24
	.type	_Z4oncei.cold, @function
_Z4oncei.cold:
.Lkpatch_old_20:
.LFSB24:
.L30:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movq	%rbp, %rdi
	call	__cxa_guard_abort@PLT
	movq	%rbx, %rdi
.LEHB1:
	call	_Unwind_Resume@PLT
.LEHE1:
	.cfi_endproc
.LFE24:
	.section	.gcc_except_table
.LLSDAC24:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC24-.LLSDACSBC24
.LLSDACSBC24:
	.uleb128 .LEHB1-.LCOLDB5
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSEC24:
	.section	.text.unlikely
	.text
	.size	_Z4oncei, .-_Z4oncei
.Lkpatch_old_end_18:
	.section	.text.unlikely
	.size	_Z4oncei.cold, .-_Z4oncei.cold
.Lkpatch_old_end_20:
.LCOLDE5:
	.text
.LHOTE5:
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC6:
	.string	"in %d"
.LC7:
	.string	"no"
.LC8:
	.string	"out %d"
	.section	.text.unlikely
.LCOLDB9:
	.text
.LHOTB9:
	.p2align 4
	.globl	_Z7throweri
	.type	_Z7throweri, @function
_Z7throweri:
.Lkpatch_old_25:
.LFB25:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA25
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %esi
	xorl	%eax, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	leaq	.LC6(%rip), %rdi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
.LEHB2:
	call	_Z3sayPKcz@PLT
.LEHE2:
	cmpl	$3, %ebx
	jg	.L44
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
.LEHB3:
	call	_Z3sayPKcz@PLT
.LEHE3:
	movl	%ebx, %esi
	leaq	.LC8(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L42:
	.cfi_restore_state
	endbr64
	jmp	.L43
	.section	.gcc_except_table
.LLSDA25:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE25-.LLSDACSB25
.LLSDACSB25:
	.uleb128 .LEHB2-.LFB25
	.uleb128 .LEHE2-.LEHB2
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB3-.LFB25
	.uleb128 .LEHE3-.LEHB3
	.uleb128 .L42-.LFB25
	.uleb128 0
.LLSDACSE25:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC25
	.type	_Z7throweri.cold, @function
_Z7throweri.cold:
.Lkpatch_old_27:
.LFSB25:
.L44:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	%ebx, (%rax)
	movq	%rax, %rdi
.LEHB4:
	call	__cxa_throw@PLT
.LEHE4:
.L41:
	endbr64
.L43:
	movq	%rax, %rbp
	leaq	.LC8(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movq	%rbp, %rdi
.LEHB5:
	call	_Unwind_Resume@PLT
.LEHE5:
	.cfi_endproc
.LFE25:
	.section	.gcc_except_table
.LLSDAC25:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC25-.LLSDACSBC25
.LLSDACSBC25:
	.uleb128 .LEHB4-.LCOLDB9
	.uleb128 .LEHE4-.LEHB4
	.uleb128 .L41-.LCOLDB9
	.uleb128 0
	.uleb128 .LEHB5-.LCOLDB9
	.uleb128 .LEHE5-.LEHB5
	.uleb128 0
	.uleb128 0
.LLSDACSEC25:
	.section	.text.unlikely
	.text
	.size	_Z7throweri, .-_Z7throweri
.Lkpatch_old_end_25:
	.section	.text.unlikely
	.size	_Z7throweri.cold, .-_Z7throweri.cold
.Lkpatch_old_end_27:
.LCOLDE9:
	.text
.LHOTE9:
	.section	.text.unlikely
.LCOLDB10:
	.text
.LHOTB10:
	.p2align 4
	.globl	_Z7catcheri
	.type	_Z7catcheri, @function
_Z7catcheri:
.Lkpatch_old_29:
.LFB26:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA26
	endbr64
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
.LEHB6:
	call	_Z7throweri
.LEHE6:
	xorl	%eax, %eax
.L47:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L52:
	.cfi_restore_state
	endbr64
	movq	%rax, %rdi
	jmp	.L48
	.section	.gcc_except_table
	.align 4
.LLSDA26:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT26-.LLSDATTD26
.LLSDATTD26:
	.byte	0x1
	.uleb128 .LLSDACSE26-.LLSDACSB26
.LLSDACSB26:
	.uleb128 .LEHB6-.LFB26
	.uleb128 .LEHE6-.LEHB6
	.uleb128 .L52-.LFB26
	.uleb128 0x3
.LLSDACSE26:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	DW.ref._ZTIi-.
	.long	DW.ref._ZTI5error-.
.LLSDATT26:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC26
	.type	_Z7catcheri.cold, @function
_Z7catcheri.cold:
.Lkpatch_old_31:
.LFSB26:
.L48:
	.cfi_def_cfa_offset 32
	cmpq	$1, %rdx
	je	.L49
	cmpq	$2, %rdx
	je	.L50
.LEHB7:
	call	_Unwind_Resume@PLT
.LEHE7:
.L49:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	addl	$1, %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L47
.L50:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L47
	.cfi_endproc
.LFE26:
	.section	.gcc_except_table
	.align 4
.LLSDAC26:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC26-.LLSDATTDC26
.LLSDATTDC26:
	.byte	0x1
	.uleb128 .LLSDACSEC26-.LLSDACSBC26
.LLSDACSBC26:
	.uleb128 .LEHB7-.LCOLDB10
	.uleb128 .LEHE7-.LEHB7
	.uleb128 0
	.uleb128 0
.LLSDACSEC26:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	DW.ref._ZTIi-.
	.long	DW.ref._ZTI5error-.
.LLSDATTC26:
	.section	.text.unlikely
	.text
	.size	_Z7catcheri, .-_Z7catcheri
.Lkpatch_old_end_29:
	.section	.text.unlikely
	.size	_Z7catcheri.cold, .-_Z7catcheri.cold
.Lkpatch_old_end_31:
.LCOLDE10:
	.text
.LHOTE10:
	.section	.text._Z5twiceIiET_S0_,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align 4
	.weak	_Z5twiceIiET_S0_
	.type	_Z5twiceIiET_S0_, @function
_Z5twiceIiET_S0_:
.Lkpatch_old_33:
.LFB27:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	(%rdi,%rdi), %eax
	ret
	.cfi_endproc
.LFE27:
	.size	_Z5twiceIiET_S0_, .-_Z5twiceIiET_S0_
.Lkpatch_old_end_33:
	.section	.text._Z5twiceIlET_S0_,"axG",@progbits,_Z5twiceIlET_S0_,comdat
	.p2align 4
	.weak	_Z5twiceIlET_S0_
	.type	_Z5twiceIlET_S0_, @function
_Z5twiceIlET_S0_:
.Lkpatch_old_34:
.LFB28:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIlET_S0_E5calls(%rip)
	leaq	(%rdi,%rdi), %rax
	ret
	.cfi_endproc
.LFE28:
	.size	_Z5twiceIlET_S0_, .-_Z5twiceIlET_S0_
.Lkpatch_old_end_34:
	.section	.text._Z4sameIiET_S0_,"axG",@progbits,_Z4sameIiET_S0_,comdat
	.p2align 4
	.weak	_Z4sameIiET_S0_
	.type	_Z4sameIiET_S0_, @function
_Z4sameIiET_S0_:
.LFB29:
	.cfi_startproc
	endbr64
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE29:
	.size	_Z4sameIiET_S0_, .-_Z4sameIiET_S0_
	.text
	.p2align 4
	.globl	_Z5usersi
	.type	_Z5usersi, @function
_Z5usersi:
.LFB23:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	_Z5twiceIiET_S0_
	movslq	%ebp, %rdi
	movl	%eax, %ebx
	call	_Z5twiceIlET_S0_
	movl	%ebp, %edi
	addl	%eax, %ebx
	call	_Z4sameIiET_S0_
	movl	%ebp, %edi
	addl	%eax, %ebx
	call	_Z7kind_ofi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE23:
	.size	_Z5usersi, .-_Z5usersi
	.weak	_ZTS4base
	.section	.rodata._ZTS4base,"aG",@progbits,_ZTS4base,comdat
	.type	_ZTS4base, @object
	.size	_ZTS4base, 6
_ZTS4base:
	.string	"4base"
	.weak	_ZTI4base
	.section	.data.rel.ro._ZTI4base,"awG",@progbits,_ZTI4base,comdat
	.align 8
	.type	_ZTI4base, @object
	.size	_ZTI4base, 16
_ZTI4base:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4base
	.weak	_ZTS7derived
	.section	.rodata._ZTS7derived,"aG",@progbits,_ZTS7derived,comdat
	.align 8
	.type	_ZTS7derived, @object
	.size	_ZTS7derived, 9
_ZTS7derived:
	.string	"7derived"
	.weak	_ZTI7derived
	.section	.data.rel.ro._ZTI7derived,"awG",@progbits,_ZTI7derived,comdat
	.align 8
	.type	_ZTI7derived, @object
	.size	_ZTI7derived, 24
_ZTI7derived:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7derived
	.quad	_ZTI4base
	.weak	_ZTS5error
	.section	.rodata._ZTS5error,"aG",@progbits,_ZTS5error,comdat
	.type	_ZTS5error, @object
	.size	_ZTS5error, 7
_ZTS5error:
	.string	"5error"
	.weak	_ZTI5error
	.section	.data.rel.ro._ZTI5error,"awG",@progbits,_ZTI5error,comdat
	.align 8
	.type	_ZTI5error, @object
	.size	_ZTI5error, 16
_ZTI5error:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5error
	.weak	_ZTV4base
	.section	.data.rel.ro.local._ZTV4base,"awG",@progbits,_ZTV4base,comdat
	.align 8
	.type	_ZTV4base, @object
	.size	_ZTV4base, 48
_ZTV4base:
	.quad	0
	.quad	_ZTI4base
	.quad	_ZN4baseD1Ev
	.quad	_ZN4baseD0Ev
	.quad	_ZN4base3getEi
	.quad	_ZN4base5otherEi
	.weak	_ZTV7derived
	.section	.data.rel.ro.local._ZTV7derived,"awG",@progbits,_ZTV7derived,comdat
	.align 8
	.type	_ZTV7derived, @object
	.size	_ZTV7derived, 48
_ZTV7derived:
	.quad	0
	.quad	_ZTI7derived
	.quad	_ZN7derivedD1Ev
	.quad	_ZN7derivedD0Ev
	.quad	_ZN4base3getEi
	.quad	_ZN7derived5otherEi
	.weak	_ZZ5twiceIlET_S0_E5calls
	.section	.bss._ZZ5twiceIlET_S0_E5calls,"awG",@nobits,_ZZ5twiceIlET_S0_E5calls,comdat
	.align 4
	.type	_ZZ5twiceIlET_S0_E5calls, @gnu_unique_object
	.size	_ZZ5twiceIlET_S0_E5calls, 4
_ZZ5twiceIlET_S0_E5calls:
	.zero	4
	.weak	_ZZ5twiceIiET_S0_E5calls
	.section	.bss._ZZ5twiceIiET_S0_E5calls,"awG",@nobits,_ZZ5twiceIiET_S0_E5calls,comdat
	.align 4
	.type	_ZZ5twiceIiET_S0_E5calls, @gnu_unique_object
	.size	_ZZ5twiceIiET_S0_E5calls, 4
_ZZ5twiceIiET_S0_E5calls:
	.zero	4
	.local	_ZGVZ4onceiE5value
	.comm	_ZGVZ4onceiE5value,8,8
	.local	_ZZ4onceiE5value
	.comm	_ZZ4onceiE5value,4,4
	.hidden	DW.ref._ZTI5error
	.weak	DW.ref._ZTI5error
	.section	.data.rel.local.DW.ref._ZTI5error,"awG",@progbits,DW.ref._ZTI5error,comdat
	.align 8
	.type	DW.ref._ZTI5error, @object
	.size	DW.ref._ZTI5error, 8
DW.ref._ZTI5error:
	.quad	_ZTI5error
	.hidden	DW.ref._ZTIi
	.weak	DW.ref._ZTIi
	.section	.data.rel.local.DW.ref._ZTIi,"awG",@progbits,DW.ref._ZTIi,comdat
	.align 8
	.type	DW.ref._ZTIi, @object
	.size	DW.ref._ZTIi, 8
DW.ref._ZTIi:
	.quad	_ZTIi
	.hidden	DW.ref.__gxx_personality_v0
	.weak	DW.ref.__gxx_personality_v0
	.section	.data.rel.local.DW.ref.__gxx_personality_v0,"awG",@progbits,DW.ref.__gxx_personality_v0,comdat
	.align 8
	.type	DW.ref.__gxx_personality_v0, @object
	.size	DW.ref.__gxx_personality_v0, 8
DW.ref.__gxx_personality_v0:
	.quad	__gxx_personality_v0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
	.section	.kpatch.text,"axG",@progbits,_ZN4base3getEi,comdat
	.p2align	4
	.type	_ZN4base3getEi.kpatch, @function
_ZN4base3getEi.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	endbr64
	leal	2(%rsi), %eax
	ret
	.cfi_endproc
	.size	_ZN4base3getEi.kpatch, .-_ZN4base3getEi.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"axG",@progbits,_ZN4base3getEi,comdat
	.balign	16
	.type	_ZN4base3getEi.kpatch_old, @function
_ZN4base3getEi.kpatch_old:
.Lkpatch_copy_3:
	.cfi_startproc
	endbr64
	leal	1(%rsi), %eax
	ret
	.cfi_endproc
	.size	_ZN4base3getEi.kpatch_old, .-_ZN4base3getEi.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.text,"axG",@progbits,_Z7kind_ofi,comdat
	.p2align	4
	.type	_Z7kind_ofi.kpatch, @function
_Z7kind_ofi.kpatch:
.Lkpatch_new_14:
	.cfi_startproc
	endbr64
	cmpl	$4, %edi
	ja	.L17.kpatch
	leaq	.L12.kpatch(%rip), %rdx
	movl	%edi, %edi
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L13.kpatch:
	leaq	.LC3.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$9, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11.kpatch:
	.cfi_restore_state
	leaq	.LC4.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	call	_Z4seenv@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	addl	$7, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L16.kpatch:
	.cfi_restore_state
	leaq	.LC0.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L15.kpatch:
	.cfi_restore_state
	leaq	.LC1.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	_Z4seenv@PLT
	.p2align 4,,10
	.p2align 3
.L14.kpatch:
	.cfi_restore_state
	leaq	.LC2.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
.L17.kpatch:
	xorl	%eax, %eax
	ret
	.cfi_endproc
	.size	_Z7kind_ofi.kpatch, .-_Z7kind_ofi.kpatch
.Lkpatch_new_end_14:
	.section	.kpatch.text,"axG",@progbits,_Z7kind_ofi,comdat
	.balign	16
	.type	_Z7kind_ofi.kpatch_old, @function
_Z7kind_ofi.kpatch_old:
.Lkpatch_copy_14:
	.cfi_startproc
	endbr64
	cmpl	$4, %edi
	ja	.L17.kpatch_old
	leaq	.L12.kpatch_old(%rip), %rdx
	movl	%edi, %edi
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movslq	(%rdx,%rdi,4), %rax
	addq	%rdx, %rax
	notrack jmp	*%rax
	.p2align 4,,10
	.p2align 3
.L13.kpatch_old:
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$9, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11.kpatch_old:
	.cfi_restore_state
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	call	_Z4seenv@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	addl	$7, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L16.kpatch_old:
	.cfi_restore_state
	leaq	.LC0(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$4, %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L15.kpatch_old:
	.cfi_restore_state
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	jmp	_Z4seenv@PLT
	.p2align 4,,10
	.p2align 3
.L14.kpatch_old:
	.cfi_restore_state
	leaq	.LC2(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movl	$3, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
.L17.kpatch_old:
	xorl	%eax, %eax
	ret
	.cfi_endproc
	.size	_Z7kind_ofi.kpatch_old, .-_Z7kind_ofi.kpatch_old
.Lkpatch_copy_end_14:
	.section	.kpatch.rodata,"aG",@progbits,_Z7kind_ofi,comdat
	.balign	4
.L12.kpatch_old:
	.long	.L16.kpatch_old-.L12.kpatch_old
	.long	.L15.kpatch_old-.L12.kpatch_old
	.long	.L14.kpatch_old-.L12.kpatch_old
	.long	.L13.kpatch_old-.L12.kpatch_old
	.long	.L11.kpatch_old-.L12.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z4oncei.kpatch, @function
_Z4oncei.kpatch:
.Lkpatch_new_18:
.LFB24.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA24.kpatch
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movzbl	_ZGVZ4onceiE5value(%rip), %eax
	testb	%al, %al
	je	.L37.kpatch
.L28.kpatch:
	movl	_ZZ4onceiE5value(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	subl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L37.kpatch:
	.cfi_restore_state
	leaq	_ZGVZ4onceiE5value(%rip), %rbp
	movq	%rbp, %rdi
	call	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	je	.L28.kpatch
.LEHB0.kpatch:
	call	_Z4seenv@PLT
.LEHE0.kpatch:
	movq	%rbp, %rdi
	movl	%eax, _ZZ4onceiE5value(%rip)
	call	__cxa_guard_release@PLT
	movl	_ZZ4onceiE5value(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	subl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L31.kpatch:
	.cfi_restore_state
	endbr64
	movq	%rax, %rbx
	jmp	.L30.kpatch
	.cfi_endproc
	.size	_Z4oncei.kpatch, .-_Z4oncei.kpatch
.Lkpatch_new_end_18:
	.p2align	4
	.type	_Z4oncei.cold.kpatch, @function
.LCOLDB5.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC24.kpatch
_Z4oncei.cold.kpatch:
.Lkpatch_new_20:
.L30.kpatch:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movq	%rbp, %rdi
	call	__cxa_guard_abort@PLT
	movq	%rbx, %rdi
.LEHB1.kpatch:
	call	_Unwind_Resume@PLT
.LEHE1.kpatch:
	.cfi_endproc
	.size	_Z4oncei.cold.kpatch, .-_Z4oncei.cold.kpatch
.Lkpatch_new_end_20:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z4oncei.kpatch_old, @function
_Z4oncei.kpatch_old:
.Lkpatch_copy_18:
.LFB24.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA24.kpatch_old
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movzbl	_ZGVZ4onceiE5value(%rip), %eax
	testb	%al, %al
	je	.L37.kpatch_old
.L28.kpatch_old:
	movl	_ZZ4onceiE5value(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L37.kpatch_old:
	.cfi_restore_state
	leaq	_ZGVZ4onceiE5value(%rip), %rbp
	movq	%rbp, %rdi
	call	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	je	.L28.kpatch_old
.LEHB0.kpatch_old:
	call	_Z4seenv@PLT
.LEHE0.kpatch_old:
	movq	%rbp, %rdi
	movl	%eax, _ZZ4onceiE5value(%rip)
	call	__cxa_guard_release@PLT
	movl	_ZZ4onceiE5value(%rip), %eax
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	addl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L31.kpatch_old:
	.cfi_restore_state
	endbr64
	movq	%rax, %rbx
	jmp	.L30.kpatch_old
	.cfi_endproc
	.size	_Z4oncei.kpatch_old, .-_Z4oncei.kpatch_old
.Lkpatch_copy_end_18:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z4oncei.cold.kpatch_old, @function
_Z4oncei.cold.kpatch_old:
.Lkpatch_copy_20:
.LCOLDB5.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC24.kpatch_old
.L30.kpatch_old:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movq	%rbp, %rdi
	call	__cxa_guard_abort@PLT
	movq	%rbx, %rdi
.LEHB1.kpatch_old:
	call	_Unwind_Resume@PLT
.LEHE1.kpatch_old:
	.cfi_endproc
	.size	_Z4oncei.cold.kpatch_old, .-_Z4oncei.cold.kpatch_old
.Lkpatch_copy_end_20:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA24.kpatch_old:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE24.kpatch_old-.LLSDACSB24.kpatch_old
.LLSDACSB24.kpatch_old:
	.uleb128 .LEHB0.kpatch_old-.LFB24.kpatch_old
	.uleb128 .LEHE0.kpatch_old-.LEHB0.kpatch_old
	.uleb128 .L31.kpatch_old-.LFB24.kpatch_old
	.uleb128 0
.LLSDACSE24.kpatch_old:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDAC24.kpatch_old:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC24.kpatch_old-.LLSDACSBC24.kpatch_old
.LLSDACSBC24.kpatch_old:
	.uleb128 .LEHB1.kpatch_old-.LCOLDB5.kpatch_old
	.uleb128 .LEHE1.kpatch_old-.LEHB1.kpatch_old
	.uleb128 0
	.uleb128 0
.LLSDACSEC24.kpatch_old:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z7throweri.kpatch, @function
_Z7throweri.kpatch:
.Lkpatch_new_25:
.LFB25.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA25.kpatch
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %esi
	xorl	%eax, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	leaq	.LC6.kpatch(%rip), %rdi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
.LEHB2.kpatch:
	call	_Z3sayPKcz@PLT
.LEHE2.kpatch:
	cmpl	$5, %ebx
	jg	.L44.kpatch
	leaq	.LC7.kpatch(%rip), %rdi
	xorl	%eax, %eax
.LEHB3.kpatch:
	call	_Z3sayPKcz@PLT
.LEHE3.kpatch:
	movl	%ebx, %esi
	leaq	.LC8.kpatch(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L42.kpatch:
	.cfi_restore_state
	endbr64
	jmp	.L43.kpatch
	.cfi_endproc
	.size	_Z7throweri.kpatch, .-_Z7throweri.kpatch
.Lkpatch_new_end_25:
	.p2align	4
	.type	_Z7throweri.cold.kpatch, @function
.LCOLDB9.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC25.kpatch
_Z7throweri.cold.kpatch:
.Lkpatch_new_27:
.L44.kpatch:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	%ebx, (%rax)
	movq	%rax, %rdi
.LEHB4.kpatch:
	call	__cxa_throw@PLT
.LEHE4.kpatch:
.L41.kpatch:
	endbr64
.L43.kpatch:
	movq	%rax, %rbp
	leaq	.LC8.kpatch(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movq	%rbp, %rdi
.LEHB5.kpatch:
	call	_Unwind_Resume@PLT
.LEHE5.kpatch:
	.cfi_endproc
	.size	_Z7throweri.cold.kpatch, .-_Z7throweri.cold.kpatch
.Lkpatch_new_end_27:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z7throweri.kpatch_old, @function
_Z7throweri.kpatch_old:
.Lkpatch_copy_25:
.LFB25.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA25.kpatch_old
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movl	%edi, %esi
	xorl	%eax, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	leaq	.LC6(%rip), %rdi
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
.LEHB2.kpatch_old:
	call	_Z3sayPKcz@PLT
.LEHE2.kpatch_old:
	cmpl	$3, %ebx
	jg	.L44.kpatch_old
	leaq	.LC7(%rip), %rdi
	xorl	%eax, %eax
.LEHB3.kpatch_old:
	call	_Z3sayPKcz@PLT
.LEHE3.kpatch_old:
	movl	%ebx, %esi
	leaq	.LC8(%rip), %rdi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L42.kpatch_old:
	.cfi_restore_state
	endbr64
	jmp	.L43.kpatch_old
	.cfi_endproc
	.size	_Z7throweri.kpatch_old, .-_Z7throweri.kpatch_old
.Lkpatch_copy_end_25:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z7throweri.cold.kpatch_old, @function
_Z7throweri.cold.kpatch_old:
.Lkpatch_copy_27:
.LCOLDB9.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC25.kpatch_old
.L44.kpatch_old:
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -24
	.cfi_offset 6, -16
	movl	$4, %edi
	call	__cxa_allocate_exception@PLT
	xorl	%edx, %edx
	leaq	_ZTI5error(%rip), %rsi
	movl	%ebx, (%rax)
	movq	%rax, %rdi
.LEHB4.kpatch_old:
	call	__cxa_throw@PLT
.LEHE4.kpatch_old:
.L41.kpatch_old:
	endbr64
.L43.kpatch_old:
	movq	%rax, %rbp
	leaq	.LC8(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	call	_Z3sayPKcz@PLT
	movq	%rbp, %rdi
.LEHB5.kpatch_old:
	call	_Unwind_Resume@PLT
.LEHE5.kpatch_old:
	.cfi_endproc
	.size	_Z7throweri.cold.kpatch_old, .-_Z7throweri.cold.kpatch_old
.Lkpatch_copy_end_27:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA25.kpatch_old:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE25.kpatch_old-.LLSDACSB25.kpatch_old
.LLSDACSB25.kpatch_old:
	.uleb128 .LEHB2.kpatch_old-.LFB25.kpatch_old
	.uleb128 .LEHE2.kpatch_old-.LEHB2.kpatch_old
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB3.kpatch_old-.LFB25.kpatch_old
	.uleb128 .LEHE3.kpatch_old-.LEHB3.kpatch_old
	.uleb128 .L42.kpatch_old-.LFB25.kpatch_old
	.uleb128 0
.LLSDACSE25.kpatch_old:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDAC25.kpatch_old:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC25.kpatch_old-.LLSDACSBC25.kpatch_old
.LLSDACSBC25.kpatch_old:
	.uleb128 .LEHB4.kpatch_old-.LCOLDB9.kpatch_old
	.uleb128 .LEHE4.kpatch_old-.LEHB4.kpatch_old
	.uleb128 .L41.kpatch_old-.LCOLDB9.kpatch_old
	.uleb128 0
	.uleb128 .LEHB5.kpatch_old-.LCOLDB9.kpatch_old
	.uleb128 .LEHE5.kpatch_old-.LEHB5.kpatch_old
	.uleb128 0
	.uleb128 0
.LLSDACSEC25.kpatch_old:
	.align 4
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z7catcheri.kpatch, @function
_Z7catcheri.kpatch:
.Lkpatch_new_29:
.LFB26.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA26.kpatch
	endbr64
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
.LEHB6.kpatch:
	call	_Z7throweri
.LEHE6.kpatch:
	xorl	%eax, %eax
.L47.kpatch:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L52.kpatch:
	.cfi_restore_state
	endbr64
	movq	%rax, %rdi
	jmp	.L48.kpatch
	.cfi_endproc
	.size	_Z7catcheri.kpatch, .-_Z7catcheri.kpatch
.Lkpatch_new_end_29:
	.p2align	4
	.type	_Z7catcheri.cold.kpatch, @function
.LCOLDB10.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC26.kpatch
_Z7catcheri.cold.kpatch:
.Lkpatch_new_31:
.L48.kpatch:
	.cfi_def_cfa_offset 32
	cmpq	$1, %rdx
	je	.L49.kpatch
	cmpq	$2, %rdx
	je	.L50.kpatch
.LEHB7.kpatch:
	call	_Unwind_Resume@PLT
.LEHE7.kpatch:
.L49.kpatch:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	addl	$2, %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L47.kpatch
.L50.kpatch:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L47.kpatch
	.cfi_endproc
	.size	_Z7catcheri.cold.kpatch, .-_Z7catcheri.cold.kpatch
.Lkpatch_new_end_31:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z7catcheri.kpatch_old, @function
_Z7catcheri.kpatch_old:
.Lkpatch_copy_29:
.LFB26.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA26.kpatch_old
	endbr64
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
.LEHB6.kpatch_old:
	call	_Z7throweri
.LEHE6.kpatch_old:
	xorl	%eax, %eax
.L47.kpatch_old:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L52.kpatch_old:
	.cfi_restore_state
	endbr64
	movq	%rax, %rdi
	jmp	.L48.kpatch_old
	.cfi_endproc
	.size	_Z7catcheri.kpatch_old, .-_Z7catcheri.kpatch_old
.Lkpatch_copy_end_29:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z7catcheri.cold.kpatch_old, @function
_Z7catcheri.cold.kpatch_old:
.Lkpatch_copy_31:
.LCOLDB10.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC26.kpatch_old
.L48.kpatch_old:
	.cfi_def_cfa_offset 32
	cmpq	$1, %rdx
	je	.L49.kpatch_old
	cmpq	$2, %rdx
	je	.L50.kpatch_old
.LEHB7.kpatch_old:
	call	_Unwind_Resume@PLT
.LEHE7.kpatch_old:
.L49.kpatch_old:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	addl	$1, %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L47.kpatch_old
.L50.kpatch_old:
	call	__cxa_begin_catch@PLT
	movl	(%rax), %eax
	movl	%eax, 12(%rsp)
	call	__cxa_end_catch@PLT
	movl	12(%rsp), %eax
	jmp	.L47.kpatch_old
	.cfi_endproc
	.size	_Z7catcheri.cold.kpatch_old, .-_Z7catcheri.cold.kpatch_old
.Lkpatch_copy_end_31:
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA26.kpatch_old:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT26.kpatch_old-.LLSDATTD26.kpatch_old
.LLSDATTD26.kpatch_old:
	.byte	0x1
	.uleb128 .LLSDACSE26.kpatch_old-.LLSDACSB26.kpatch_old
.LLSDACSB26.kpatch_old:
	.uleb128 .LEHB6.kpatch_old-.LFB26.kpatch_old
	.uleb128 .LEHE6.kpatch_old-.LEHB6.kpatch_old
	.uleb128 .L52.kpatch_old-.LFB26.kpatch_old
	.uleb128 0x3
.LLSDACSE26.kpatch_old:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	DW.ref._ZTIi-.
	.long	DW.ref._ZTI5error-.
.LLSDATT26.kpatch_old:
	.align 4
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDAC26.kpatch_old:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC26.kpatch_old-.LLSDATTDC26.kpatch_old
.LLSDATTDC26.kpatch_old:
	.byte	0x1
	.uleb128 .LLSDACSEC26.kpatch_old-.LLSDACSBC26.kpatch_old
.LLSDACSBC26.kpatch_old:
	.uleb128 .LEHB7.kpatch_old-.LCOLDB10.kpatch_old
	.uleb128 .LEHE7.kpatch_old-.LEHB7.kpatch_old
	.uleb128 0
	.uleb128 0
.LLSDACSEC26.kpatch_old:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	DW.ref._ZTIi-.
	.long	DW.ref._ZTI5error-.
.LLSDATTC26.kpatch_old:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align	4
	.type	_Z5twiceIiET_S0_.kpatch, @function
_Z5twiceIiET_S0_.kpatch:
.Lkpatch_new_33:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	0(,%rdi,4), %eax
	ret
	.cfi_endproc
	.size	_Z5twiceIiET_S0_.kpatch, .-_Z5twiceIiET_S0_.kpatch
.Lkpatch_new_end_33:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.balign	16
	.type	_Z5twiceIiET_S0_.kpatch_old, @function
_Z5twiceIiET_S0_.kpatch_old:
.Lkpatch_copy_33:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	(%rdi,%rdi), %eax
	ret
	.cfi_endproc
	.size	_Z5twiceIiET_S0_.kpatch_old, .-_Z5twiceIiET_S0_.kpatch_old
.Lkpatch_copy_end_33:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIlET_S0_,comdat
	.p2align	4
	.type	_Z5twiceIlET_S0_.kpatch, @function
_Z5twiceIlET_S0_.kpatch:
.Lkpatch_new_34:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIlET_S0_E5calls(%rip)
	leaq	0(,%rdi,4), %rax
	ret
	.cfi_endproc
	.size	_Z5twiceIlET_S0_.kpatch, .-_Z5twiceIlET_S0_.kpatch
.Lkpatch_new_end_34:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIlET_S0_,comdat
	.balign	16
	.type	_Z5twiceIlET_S0_.kpatch_old, @function
_Z5twiceIlET_S0_.kpatch_old:
.Lkpatch_copy_34:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIlET_S0_E5calls(%rip)
	leaq	(%rdi,%rdi), %rax
	ret
	.cfi_endproc
	.size	_Z5twiceIlET_S0_.kpatch_old, .-_Z5twiceIlET_S0_.kpatch_old
.Lkpatch_copy_end_34:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"none"
.LC1.kpatch:
	.string	"one"
.LC2.kpatch:
	.string	"two"
.LC3.kpatch:
	.string	"3"
.LC4.kpatch:
	.string	"four"
	.section	.kpatch.rodata,"aG",@progbits,_Z7kind_ofi,comdat
	.balign	4
.L12.kpatch:
	.long	.L16.kpatch-.L12.kpatch
	.long	.L15.kpatch-.L12.kpatch
	.long	.L14.kpatch-.L12.kpatch
	.long	.L13.kpatch-.L12.kpatch
	.long	.L11.kpatch-.L12.kpatch
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA24.kpatch:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE24.kpatch-.LLSDACSB24.kpatch
.LLSDACSB24.kpatch:
	.uleb128 .LEHB0.kpatch-.LFB24.kpatch
	.uleb128 .LEHE0.kpatch-.LEHB0.kpatch
	.uleb128 .L31.kpatch-.LFB24.kpatch
	.uleb128 0
.LLSDACSE24.kpatch:
.LLSDAC24.kpatch:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC24.kpatch-.LLSDACSBC24.kpatch
.LLSDACSBC24.kpatch:
	.uleb128 .LEHB1.kpatch-.LCOLDB5.kpatch
	.uleb128 .LEHE1.kpatch-.LEHB1.kpatch
	.uleb128 0
	.uleb128 0
.LLSDACSEC24.kpatch:
	.section	.kpatch.rodata,"a",@progbits
.LC6.kpatch:
	.string	"in %d"
.LC7.kpatch:
	.string	"no"
.LC8.kpatch:
	.string	"out %d"
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDA25.kpatch:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSE25.kpatch-.LLSDACSB25.kpatch
.LLSDACSB25.kpatch:
	.uleb128 .LEHB2.kpatch-.LFB25.kpatch
	.uleb128 .LEHE2.kpatch-.LEHB2.kpatch
	.uleb128 0
	.uleb128 0
	.uleb128 .LEHB3.kpatch-.LFB25.kpatch
	.uleb128 .LEHE3.kpatch-.LEHB3.kpatch
	.uleb128 .L42.kpatch-.LFB25.kpatch
	.uleb128 0
.LLSDACSE25.kpatch:
.LLSDAC25.kpatch:
	.byte	0xff
	.byte	0xff
	.byte	0x1
	.uleb128 .LLSDACSEC25.kpatch-.LLSDACSBC25.kpatch
.LLSDACSBC25.kpatch:
	.uleb128 .LEHB4.kpatch-.LCOLDB9.kpatch
	.uleb128 .LEHE4.kpatch-.LEHB4.kpatch
	.uleb128 .L41.kpatch-.LCOLDB9.kpatch
	.uleb128 0
	.uleb128 .LEHB5.kpatch-.LCOLDB9.kpatch
	.uleb128 .LEHE5.kpatch-.LEHB5.kpatch
	.uleb128 0
	.uleb128 0
.LLSDACSEC25.kpatch:
	.align 4
.LLSDA26.kpatch:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT26.kpatch-.LLSDATTD26.kpatch
.LLSDATTD26.kpatch:
	.byte	0x1
	.uleb128 .LLSDACSE26.kpatch-.LLSDACSB26.kpatch
.LLSDACSB26.kpatch:
	.uleb128 .LEHB6.kpatch-.LFB26.kpatch
	.uleb128 .LEHE6.kpatch-.LEHB6.kpatch
	.uleb128 .L52.kpatch-.LFB26.kpatch
	.uleb128 0x3
.LLSDACSE26.kpatch:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	DW.ref._ZTIi-.
	.long	DW.ref._ZTI5error-.
.LLSDATT26.kpatch:
	.align 4
.LLSDAC26.kpatch:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC26.kpatch-.LLSDATTDC26.kpatch
.LLSDATTDC26.kpatch:
	.byte	0x1
	.uleb128 .LLSDACSEC26.kpatch-.LLSDACSBC26.kpatch
.LLSDACSBC26.kpatch:
	.uleb128 .LEHB7.kpatch-.LCOLDB10.kpatch
	.uleb128 .LEHE7.kpatch-.LEHB7.kpatch
	.uleb128 0
	.uleb128 0
.LLSDACSEC26.kpatch:
	.byte	0x2
	.byte	0
	.byte	0x1
	.byte	0x7d
	.align 4
	.long	DW.ref._ZTIi-.
	.long	DW.ref._ZTI5error-.
.LLSDATTC26.kpatch:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_ZN4base3getEi"
	.section	.kpatch.info,"aRG",@progbits,_ZN4base3getEi,comdat
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_ZN4base3getEi"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"_Z7kind_ofi"
	.section	.kpatch.info,"aRG",@progbits,_Z7kind_ofi,comdat
	.balign	8
	.long	.Lkpatch_old_14-.
	.long	.Lkpatch_old_end_14-.Lkpatch_old_14
	.long	.Lkpatch_new_14-.
	.long	.Lkpatch_new_end_14-.Lkpatch_new_14
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_14-.
	.long	.Lkpatch_copy_end_14-.Lkpatch_copy_14
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z7kind_ofi"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"_Z4oncei"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_18-.
	.long	.Lkpatch_old_end_18-.Lkpatch_old_18
	.long	.Lkpatch_new_18-.
	.long	.Lkpatch_new_end_18-.Lkpatch_new_18
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_18-.
	.long	.Lkpatch_copy_end_18-.Lkpatch_copy_18
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"_Z4oncei.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_20-.
	.long	.Lkpatch_old_end_20-.Lkpatch_old_20
	.long	0, 0
	.long	.Lkpatch_name_3-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_20-.
	.long	.Lkpatch_copy_end_20-.Lkpatch_copy_20
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"_Z7throweri"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_25-.
	.long	.Lkpatch_old_end_25-.Lkpatch_old_25
	.long	.Lkpatch_new_25-.
	.long	.Lkpatch_new_end_25-.Lkpatch_new_25
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_25-.
	.long	.Lkpatch_copy_end_25-.Lkpatch_copy_25
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"_Z7throweri.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_27-.
	.long	.Lkpatch_old_end_27-.Lkpatch_old_27
	.long	0, 0
	.long	.Lkpatch_name_5-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_27-.
	.long	.Lkpatch_copy_end_27-.Lkpatch_copy_27
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"_Z7catcheri"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_29-.
	.long	.Lkpatch_old_end_29-.Lkpatch_old_29
	.long	.Lkpatch_new_29-.
	.long	.Lkpatch_new_end_29-.Lkpatch_new_29
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_29-.
	.long	.Lkpatch_copy_end_29-.Lkpatch_copy_29
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_7:
	.string	"_Z7catcheri.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_31-.
	.long	.Lkpatch_old_end_31-.Lkpatch_old_31
	.long	0, 0
	.long	.Lkpatch_name_7-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_31-.
	.long	.Lkpatch_copy_end_31-.Lkpatch_copy_31
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_8:
	.string	"_Z5twiceIiET_S0_"
	.section	.kpatch.info,"aRG",@progbits,_Z5twiceIiET_S0_,comdat
	.balign	8
	.long	.Lkpatch_old_33-.
	.long	.Lkpatch_old_end_33-.Lkpatch_old_33
	.long	.Lkpatch_new_33-.
	.long	.Lkpatch_new_end_33-.Lkpatch_new_33
	.long	.Lkpatch_name_8-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_33-.
	.long	.Lkpatch_copy_end_33-.Lkpatch_copy_33
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z5twiceIiET_S0_"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_9:
	.string	"_Z5twiceIlET_S0_"
	.section	.kpatch.info,"aRG",@progbits,_Z5twiceIlET_S0_,comdat
	.balign	8
	.long	.Lkpatch_old_34-.
	.long	.Lkpatch_old_end_34-.Lkpatch_old_34
	.long	.Lkpatch_new_34-.
	.long	.Lkpatch_new_end_34-.Lkpatch_new_34
	.long	.Lkpatch_name_9-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_34-.
	.long	.Lkpatch_copy_end_34-.Lkpatch_copy_34
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z5twiceIlET_S0_"
