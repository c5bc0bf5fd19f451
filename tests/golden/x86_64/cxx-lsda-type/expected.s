	.file	"orig.cc"
	.text
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.globl	_Z1fi
	.type	_Z1fi, @function
_Z1fi:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA0
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
.LEHB0:
	call	_Z1gi@PLT
.LEHE0:
.L1:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L5:
	.cfi_restore_state
	movq	%rax, %rdi
	movq	%rdx, %rax
	jmp	.L2
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
	.align 4
.LLSDA0:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT0-.LLSDATTD0
.LLSDATTD0:
	.byte	0x1
	.uleb128 .LLSDACSE0-.LLSDACSB0
.LLSDACSB0:
	.uleb128 .LEHB0-.LFB0
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L5-.LFB0
	.uleb128 0x1
.LLSDACSE0:
	.byte	0x1
	.byte	0
	.align 4
	.long	DW.ref._ZTIi-.
.LLSDATT0:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC0
	.type	_Z1fi.cold, @function
_Z1fi.cold:
.Lkpatch_old_3:
.LFSB0:
.L2:
	.cfi_def_cfa_offset 16
	subq	$1, %rax
	jne	.L8
	call	__cxa_begin_catch@PLT
	call	__cxa_end_catch@PLT
	movl	$1, %eax
	jmp	.L1
.L8:
.LEHB1:
	call	_Unwind_Resume@PLT
.LEHE1:
	.cfi_endproc
.LFE0:
	.section	.gcc_except_table
	.align 4
.LLSDAC0:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC0-.LLSDATTDC0
.LLSDATTDC0:
	.byte	0x1
	.uleb128 .LLSDACSEC0-.LLSDACSBC0
.LLSDACSBC0:
	.uleb128 .LEHB1-.LCOLDB0
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSEC0:
	.byte	0x1
	.byte	0
	.align 4
	.long	DW.ref._ZTIi-.
.LLSDATTC0:
	.section	.text.unlikely
	.text
	.size	_Z1fi, .-_Z1fi
.Lkpatch_old_end_1:
	.section	.text.unlikely
	.size	_Z1fi.cold, .-_Z1fi.cold
.Lkpatch_old_end_3:
.LCOLDE0:
	.text
.LHOTE0:
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
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z1fi.kpatch, @function
_Z1fi.kpatch:
.Lkpatch_new_1:
.LFB0.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA0.kpatch
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
.LEHB0.kpatch:
	call	_Z1gi@PLT
.LEHE0.kpatch:
.L1.kpatch:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L5.kpatch:
	.cfi_restore_state
	movq	%rax, %rdi
	movq	%rdx, %rax
	jmp	.L2.kpatch
	.cfi_endproc
	.size	_Z1fi.kpatch, .-_Z1fi.kpatch
.Lkpatch_new_end_1:
	.p2align	4
	.type	_Z1fi.cold.kpatch, @function
.LCOLDB0.kpatch:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC0.kpatch
_Z1fi.cold.kpatch:
.Lkpatch_new_3:
.L2.kpatch:
	.cfi_def_cfa_offset 16
	subq	$1, %rax
	jne	.L8.kpatch
	call	__cxa_begin_catch@PLT
	call	__cxa_end_catch@PLT
	movl	$1, %eax
	jmp	.L1.kpatch
.L8.kpatch:
.LEHB1.kpatch:
	call	_Unwind_Resume@PLT
.LEHE1.kpatch:
	.cfi_endproc
	.size	_Z1fi.cold.kpatch, .-_Z1fi.cold.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z1fi.kpatch_old, @function
_Z1fi.kpatch_old:
.Lkpatch_copy_1:
.LFB0.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDA0.kpatch_old
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
.LEHB0.kpatch_old:
	call	_Z1gi@PLT
.LEHE0.kpatch_old:
.L1.kpatch_old:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L5.kpatch_old:
	.cfi_restore_state
	movq	%rax, %rdi
	movq	%rdx, %rax
	jmp	.L2.kpatch_old
	.cfi_endproc
	.size	_Z1fi.kpatch_old, .-_Z1fi.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z1fi.cold.kpatch_old, @function
_Z1fi.cold.kpatch_old:
.Lkpatch_copy_3:
.LCOLDB0.kpatch_old:
	.cfi_startproc
	.cfi_personality 0x9b,DW.ref.__gxx_personality_v0
	.cfi_lsda 0x1b,.LLSDAC0.kpatch_old
.L2.kpatch_old:
	.cfi_def_cfa_offset 16
	subq	$1, %rax
	jne	.L8.kpatch_old
	call	__cxa_begin_catch@PLT
	call	__cxa_end_catch@PLT
	movl	$1, %eax
	jmp	.L1.kpatch_old
.L8.kpatch_old:
.LEHB1.kpatch_old:
	call	_Unwind_Resume@PLT
.LEHE1.kpatch_old:
	.cfi_endproc
	.size	_Z1fi.cold.kpatch_old, .-_Z1fi.cold.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.gcc_except_table,"a",@progbits
	.balign	4
.LLSDA0.kpatch_old:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT0.kpatch_old-.LLSDATTD0.kpatch_old
.LLSDATTD0.kpatch_old:
	.byte	0x1
	.uleb128 .LLSDACSE0.kpatch_old-.LLSDACSB0.kpatch_old
.LLSDACSB0.kpatch_old:
	.uleb128 .LEHB0.kpatch_old-.LFB0.kpatch_old
	.uleb128 .LEHE0.kpatch_old-.LEHB0.kpatch_old
	.uleb128 .L5.kpatch_old-.LFB0.kpatch_old
	.uleb128 0x1
.LLSDACSE0.kpatch_old:
	.byte	0x1
	.byte	0
	.align 4
	.long	DW.ref._ZTIi-.
.LLSDATT0.kpatch_old:
	.align 4
	.section	.kpatch.gcc_except_table,"a",@progbits
.LLSDAC0.kpatch_old:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC0.kpatch_old-.LLSDATTDC0.kpatch_old
.LLSDATTDC0.kpatch_old:
	.byte	0x1
	.uleb128 .LLSDACSEC0.kpatch_old-.LLSDACSBC0.kpatch_old
.LLSDACSBC0.kpatch_old:
	.uleb128 .LEHB1.kpatch_old-.LCOLDB0.kpatch_old
	.uleb128 .LEHE1.kpatch_old-.LEHB1.kpatch_old
	.uleb128 0
	.uleb128 0
.LLSDACSEC0.kpatch_old:
	.byte	0x1
	.byte	0
	.align 4
	.long	DW.ref._ZTIi-.
.LLSDATTC0.kpatch_old:
	.section	.kpatch.gcc_except_table,"a",@progbits
	.balign	4
.LLSDA0.kpatch:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATT0.kpatch-.LLSDATTD0.kpatch
.LLSDATTD0.kpatch:
	.byte	0x1
	.uleb128 .LLSDACSE0.kpatch-.LLSDACSB0.kpatch
.LLSDACSB0.kpatch:
	.uleb128 .LEHB0.kpatch-.LFB0.kpatch
	.uleb128 .LEHE0.kpatch-.LEHB0.kpatch
	.uleb128 .L5.kpatch-.LFB0.kpatch
	.uleb128 0x1
.LLSDACSE0.kpatch:
	.byte	0x1
	.byte	0
	.align 4
	.long	DW.ref._ZTIl.kpatch-.
.LLSDATT0.kpatch:
	.align 4
.LLSDAC0.kpatch:
	.byte	0xff
	.byte	0x9b
	.uleb128 .LLSDATTC0.kpatch-.LLSDATTDC0.kpatch
.LLSDATTDC0.kpatch:
	.byte	0x1
	.uleb128 .LLSDACSEC0.kpatch-.LLSDACSBC0.kpatch
.LLSDACSBC0.kpatch:
	.uleb128 .LEHB1.kpatch-.LCOLDB0.kpatch
	.uleb128 .LEHE1.kpatch-.LEHB1.kpatch
	.uleb128 0
	.uleb128 0
.LLSDACSEC0.kpatch:
	.byte	0x1
	.byte	0
	.align 4
	.long	DW.ref._ZTIl.kpatch-.
.LLSDATTC0.kpatch:
	.section	.kpatch.data,"awG",@progbits,DW.ref._ZTIl.kpatch,comdat
	.balign	8
	.weak	DW.ref._ZTIl.kpatch
	.hidden	DW.ref._ZTIl.kpatch
	.type	DW.ref._ZTIl.kpatch, @object
DW.ref._ZTIl.kpatch:
	.quad	_ZTIl
	.size	DW.ref._ZTIl.kpatch, .-DW.ref._ZTIl.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_Z1fi"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"_Z1fi.cold"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	0, 0
	.long	.Lkpatch_name_1-.
	.long	3
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20
